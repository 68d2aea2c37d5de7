import type { Binding } from './binding.ts';
import type { Endpoint } from './endpoint.ts';
import type { NetworkNamespace } from './network-namespace.ts';
import type { Owner, OwnerReason } from './owner.ts';
import type { TcpState } from './tcp-state.ts';

export type Protocol = 'tcp' | 'udp';

/** The family of the socket itself: a dual-stack socket stays `ipv6` while its remote is IPv4. */
export type Family = 'ipv4' | 'ipv6';

/**
 * What a socket is to its port: `listener` waits on it, `accepted` came out of a listener,
 * `outgoing` was opened by a client, `bound` is a UDP socket.
 */
export type Role = 'listener' | 'accepted' | 'outgoing' | 'bound';

/** The facts one look at the kernel gives about a socket, before the table gives it an identity. */
export interface SocketFacts {
  readonly protocol: Protocol;
  readonly family: Family;
  readonly local: Endpoint;
  /** null where there is none: listeners and bound UDP sockets that are not connected. */
  readonly remote: Endpoint | null;
  /** null for UDP, which has no states, and where the OS's word for it is of no known language. */
  readonly state: TcpState | null;
  readonly owners: readonly Owner[];
  /** Set exactly when `owners` is empty. */
  readonly ownerReason: OwnerReason | null;
  /** The kernel's own number of the socket; null where the OS gives none or the kernel lost it. */
  readonly inode: number | null;
  /** Numeric user id the kernel charges the socket to; null where unknown. */
  readonly userId: number | null;
  /** Bytes waiting in the kernel; for a Linux listener the accept queue's length. Null = unknown. */
  readonly receiveQueueBytes: number | null;
  readonly sendQueueBytes: number | null;
  /** The network the socket lives in; null for the machine's own. Part of the identity. */
  readonly networkNamespace: NetworkNamespace | null;
  /** How a waiting socket was bound; null for others and where the OS was not asked or is silent. */
  readonly binding: Binding | null;
}

/** One row of the socket table. Frozen: a change makes a new object with the same `id`. */
export interface Socket extends SocketFacts {
  /** Stable between readings, unique within one, never used for another socket. Opaque text. */
  readonly id: string;
  readonly role: Role;
  /** Who held the socket before the kernel forgot (TIME-WAIT keeps no owner); else empty. */
  readonly formerOwners: readonly Owner[];
  /** Unix time in milliseconds of the first reading that had it. */
  readonly firstSeenAtMs: number;
  /** True when it was there at the very first reading, so it may be older than `firstSeenAtMs`. */
  readonly seenAtStart: boolean;
}
