import { fiveTupleKey } from './five-tuple.ts';
import type { SocketFacts } from './socket.ts';

/** The kernel's number of a socket; null where it has none (procfs writes 0 for TIME-WAIT). */
export function inodeOf({ inode }: SocketFacts): number | null {
  return inode === 0 ? null : inode;
}

/**
 * The base of a socket's identity: protocol, family, tuple and the kernel's own number. Where the
 * OS gives no number the owner's pid and start time stand for it, and sockets may share the base
 * (SO_REUSEPORT, many mDNS sockets): the table then adds when it was first seen, and an ordinal.
 */
export function socketId(facts: SocketFacts): string {
  const version = facts.family === 'ipv6' ? '6' : '4';
  // Joined for the same reason as the key in it.
  return [version, fiveTupleKey(facts), kernelNumber(facts) ?? holder(facts)].join(' ');
}

function kernelNumber(facts: SocketFacts): string | null {
  const inode = inodeOf(facts);
  return inode === null ? null : `#${inode.toString(36)}`;
}

function holder({ owners }: SocketFacts): string {
  const [first] = owners;
  return first === undefined ? '-' : `${first.pid}/${first.startedAtMs ?? '-'}`;
}
