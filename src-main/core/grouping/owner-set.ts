import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';

/** Who holds some sockets together: every owner, lowest pid first, or why there is none. */
export interface OwnerSet {
  readonly owners: readonly Owner[];
  /** Set exactly when `owners` is empty. */
  readonly ownerReason: OwnerReason | null;
}

/** Unites the owners of sockets; a process that holds several has all their descriptors. */
export function ownerSetOf(sockets: readonly Socket[]): OwnerSet {
  const byPid = new Map<number, Owner>();
  for (const socket of sockets) {
    for (const owner of socket.owners) {
      const known = byPid.get(owner.pid);
      if (known === undefined) byPid.set(owner.pid, owner);
      else if (known !== owner) byPid.set(owner.pid, unite(known, owner));
    }
  }
  const owners = [...byPid.values()].sort((a, b) => a.pid - b.pid);
  return { owners, ownerReason: owners.length > 0 ? null : reasonOf(sockets) };
}

function unite(known: Owner, other: Owner): Owner {
  const extra = other.descriptors.filter((number) => !known.descriptors.includes(number));
  if (extra.length === 0) return known;
  const descriptors = [...known.descriptors, ...extra].sort((a, b) => a - b);
  return { ...known, descriptors };
}

/** A reason that could change by itself (time-wait) gives way to one that tells more. */
function reasonOf(sockets: readonly Socket[]): OwnerReason {
  const reasons = new Set(sockets.map((socket) => socket.ownerReason));
  const order: readonly OwnerReason[] = ['other-user', 'kernel', 'unknown', 'time-wait'];
  return order.find((reason) => reasons.has(reason)) ?? 'unknown';
}

/**
 * Text that is equal for sockets held by exactly the same processes, and for sockets without an
 * owner for the same reason. Within one reading a pid names one process.
 */
export function ownerSetKey(socket: OwnerSet): string {
  if (socket.owners.length === 0) return socket.ownerReason ?? 'unknown';
  if (socket.owners.length === 1) return String(socket.owners[0]?.pid);
  const pids = socket.owners.map((owner) => owner.pid);
  return [...new Set(pids)].sort((a, b) => a - b).join('+');
}
