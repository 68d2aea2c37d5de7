import type { Role, Socket, SocketFacts } from '../socket/socket.ts';

/** Who a row is, beyond what one look at the kernel tells. */
export interface RowIdentity {
  readonly id: string;
  readonly role: Role;
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
}

/** The frozen row of a socket that was not there before. */
export function openedRow(facts: SocketFacts, identity: RowIdentity): Socket {
  return socketRow(facts, identity, []);
}

/** The frozen row that takes the place of `before`; an owner that is gone is remembered. */
export function changedRow(before: Socket, facts: SocketFacts, role: Role): Socket {
  const { id, firstSeenAtMs, seenAtStart } = before;
  const formerOwners = before.owners.length > 0 ? before.owners : before.formerOwners;
  const remembered = facts.owners.length > 0 ? [] : formerOwners;
  return socketRow(facts, { id, role, firstSeenAtMs, seenAtStart }, remembered);
}

/** Names every field: facts may come as a row of another table, whose identity must not leak. */
function socketRow(
  facts: SocketFacts,
  identity: RowIdentity,
  formerOwners: Socket['formerOwners'],
): Socket {
  return Object.freeze({
    protocol: facts.protocol,
    family: facts.family,
    local: facts.local,
    remote: facts.remote,
    state: facts.state,
    owners: facts.owners,
    ownerReason: facts.ownerReason,
    inode: facts.inode,
    userId: facts.userId,
    receiveQueueBytes: facts.receiveQueueBytes,
    sendQueueBytes: facts.sendQueueBytes,
    networkNamespace: facts.networkNamespace,
    binding: facts.binding,
    id: identity.id,
    role: identity.role,
    formerOwners,
    firstSeenAtMs: identity.firstSeenAtMs,
    seenAtStart: identity.seenAtStart,
  });
}
