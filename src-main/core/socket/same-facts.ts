import { isSameBinding } from './binding.ts';
import type { Endpoint } from './endpoint.ts';
import { isSameNamespace, isSameNamespaceInfo } from './network-namespace.ts';
import type { Owner } from './owner.ts';
import type { SocketFacts } from './socket.ts';

/** True when both readings say the same about a socket, field by field. */
export function isSameFacts(one: SocketFacts, other: SocketFacts): boolean {
  return (
    one === other ||
    (one.state === other.state &&
      one.inode === other.inode &&
      one.receiveQueueBytes === other.receiveQueueBytes &&
      one.sendQueueBytes === other.sendQueueBytes &&
      one.userId === other.userId &&
      one.ownerReason === other.ownerReason &&
      isSameTuple(one, other) &&
      isSameBinding(one.binding, other.binding) &&
      isSameNamespaceInfo(one.networkNamespace, other.networkNamespace) &&
      isSameOwners(one.owners, other.owners))
  );
}

/** True when network, protocol, family and both endpoints are the same. */
export function isSameTuple(one: SocketFacts, other: SocketFacts): boolean {
  return (
    one.protocol === other.protocol &&
    one.family === other.family &&
    isSameEndpoint(one.local, other.local) &&
    isSameEndpoint(one.remote, other.remote) &&
    isSameNamespace(one.networkNamespace, other.networkNamespace)
  );
}

/** True when both lists hold the same owners, in whatever order. */
export function isSameOwners(one: readonly Owner[], other: readonly Owner[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  if (one.every((owner, index) => isSameOwner(owner, other[index]))) return true;
  return one.length > 1 && ownersText(one) === ownersText(other);
}

function isSameEndpoint(one: Endpoint | null, other: Endpoint | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return one.port === other.port && one.address === other.address;
}

function isSameOwner(one: Owner, other: Owner | undefined): boolean {
  if (one.pid !== other?.pid || one.name !== other.name) return false;
  if (one.startedAtMs !== other.startedAtMs) return false;
  const { descriptors } = one;
  if (descriptors.length !== other.descriptors.length) return false;
  return descriptors.every((descriptor, index) => descriptor === other.descriptors[index]);
}

function ownersText(owners: readonly Owner[]): string {
  const texts = owners.map(({ pid, name, descriptors, startedAtMs }) =>
    JSON.stringify([pid, name, descriptors, startedAtMs]),
  );
  return texts.sort().join();
}
