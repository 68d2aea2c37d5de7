import { inodeOf } from '../socket/identity.ts';
import type { Owner } from '../socket/owner.ts';
import { isSameTuple } from '../socket/same-facts.ts';
import type { Socket, SocketFacts } from '../socket/socket.ts';
import { canFollow } from '../socket/tcp-life.ts';

/**
 * True when facts with the inode of a row are that row. A UDP socket may connect and disconnect
 * and stays itself while it keeps its port; a TCP socket with another tuple is another connection.
 */
export function isSameSocket(row: Socket, facts: SocketFacts): boolean {
  if (isSameTuple(row, facts)) return true;
  const sameKind = row.protocol === facts.protocol && row.family === facts.family;
  return sameKind && facts.protocol === 'udp' && row.local.port === facts.local.port;
}

/**
 * True when facts on the tuple of a row may be that row although the kernel's number is missing on
 * one side: the kernel forgets it in TIME-WAIT and for orphans, and gives it only at `accept`.
 */
export function canContinue(row: Socket, facts: SocketFacts): boolean {
  if (row.family !== facts.family) return false;
  if (inodeOf(row) !== null && inodeOf(facts) !== null) return false;
  return facts.remote === null || canFollow(row.state, facts.state);
}

/** True when both name a process that may be the same: same pid, no contradicting start time. */
export function shareOwner(one: readonly Owner[], other: readonly Owner[]): boolean {
  return one.some((owner) => other.some((candidate) => isSameProcess(owner, candidate)));
}

function isSameProcess(one: Owner, other: Owner): boolean {
  if (one.pid !== other.pid) return false;
  if (one.startedAtMs === null || other.startedAtMs === null) return true;
  return one.startedAtMs === other.startedAtMs;
}
