import type { Owner, OwnerReason } from '../socket/owner.ts';

/** How a Unix-domain socket carries data (unix(7)). */
export const unixSocketTypes = ['stream', 'dgram', 'seqpacket'] as const;
export type UnixSocketType = (typeof unixSocketTypes)[number];

/**
 * Where a Unix-domain socket stands: `listening` takes connections, `waiting` is a connection
 * that nobody has accepted yet, `bound` has a name and is not connected, `unconnected` has neither.
 */
export const unixSocketStates = [
  'listening',
  'connected',
  'waiting',
  'disconnecting',
  'bound',
  'unconnected',
] as const;
export type UnixSocketState = (typeof unixSocketStates)[number];

/**
 * A socket between programs of one machine: an endpoint in the file system, or under an abstract
 * name, rather than at an address and port.
 */
export interface UnixSocket {
  /** The kernel's number, its identity; null while a connection waits to be accepted. */
  readonly inode: number | null;
  /** Path in the file system, or an abstract name after `@`; null without a name. Any characters. */
  readonly path: string | null;
  readonly type: UnixSocketType;
  readonly state: UnixSocketState;
  readonly owners: readonly Owner[];
  /** Set exactly when `owners` is empty. */
  readonly ownerReason: OwnerReason | null;
  /** The number of the socket it is connected to, where the kernel tells; else null. */
  readonly otherEnd: number | null;
}
