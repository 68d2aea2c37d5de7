import { isSameBinding } from '../socket/binding.ts';
import { isSameNamespaceInfo } from '../socket/network-namespace.ts';
import type { Owner } from '../socket/owner.ts';
import { areSameProcesses } from '../socket/same-processes.ts';
import { isSameTuple } from '../socket/same-facts.ts';
import type { Socket } from '../socket/socket.ts';

/**
 * A socket as history keeps it: without descriptors and queues, which change all the time. Its
 * first sight may be of a session before.
 */
export function recordedSocket(
  socket: Socket,
  { firstSeenAtMs, seenAtStart }: Pick<Socket, 'firstSeenAtMs' | 'seenAtStart'> = socket,
): Socket {
  return Object.freeze({
    ...socket,
    owners: socket.owners.map(recordedOwner),
    formerOwners: socket.formerOwners.map(recordedOwner),
    receiveQueueBytes: null,
    sendQueueBytes: null,
    firstSeenAtMs,
    seenAtStart,
  });
}

function recordedOwner(owner: Owner): Owner {
  return owner.descriptors.length === 0 ? owner : { ...owner, descriptors: [] };
}

/** How a socket differs from what was recorded of it; null when history sees no difference. */
export function recordedChange(before: Socket, now: Socket): 'changed' | 'moved' | null {
  if (!isSameTuple(before, now)) return 'moved';
  if (!isSameNamespaceInfo(before.networkNamespace, now.networkNamespace)) return 'moved';
  const same =
    before.state === now.state &&
    before.role === now.role &&
    before.ownerReason === now.ownerReason &&
    isSameBinding(before.binding, now.binding) &&
    areSameOwners(before.owners, now.owners) &&
    areSameOwners(before.formerOwners, now.formerOwners);
  return same ? null : 'changed';
}

/** A start that is reckoned a little otherwise, by a program that was started anew, is no change. */
function areSameOwners(one: readonly Owner[], other: readonly Owner[]): boolean {
  return areSameProcesses(one, other) && knownStarts(one) === knownStarts(other);
}

function knownStarts(owners: readonly Owner[]): number {
  return owners.filter(({ startedAtMs }) => startedAtMs !== null).length;
}
