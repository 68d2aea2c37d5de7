import type { Scope } from '../address/scope.ts';
import type { PortClass } from '../port/port-class.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Protocol, Socket } from '../socket/socket.ts';

/** The sockets of one port that the same set of processes holds. */
export interface ProcessGroup {
  /** Stable between readings, unique within the port group. */
  readonly key: string;
  /** Every owner, lowest pid first; empty only with a reason. */
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  /** Waiting sockets first, then connections, oldest first. */
  readonly sockets: readonly Socket[];
}

/**
 * One local port of one protocol in one network as a service: those who wait on it and the connections that came
 * of it. Where different programs wait on different addresses of one port number, each has a group
 * of its own; where a caller may mean one and reach the other, each names the other in `shadows`.
 */
export interface PortGroup {
  /** Stable between readings and unique in the table, for instance `tcp 3000 4711`. */
  readonly key: string;
  readonly protocol: Protocol;
  readonly port: number;
  /** The network the port is in; null for the machine's own. */
  readonly networkNamespace: NetworkNamespace | null;
  readonly portClass: PortClass;
  /** Registered (IANA) service name; null where none is registered. */
  readonly serviceName: string | null;
  /** Listeners or bound UDP sockets. Empty when only connections of a closed listener are left. */
  readonly waiting: readonly Socket[];
  readonly connections: readonly Socket[];
  readonly processes: readonly ProcessGroup[];
  /** Every process that waits here (else that is connected here), lowest pid first. */
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  /** The widest scope of the waiting sockets. */
  readonly scope: Scope;
  /** Keys of groups of this protocol and port whose program is in this one's way. */
  readonly shadows: readonly string[];
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
}

/** Client sockets: what one process has open towards one remote service. */
export interface OutgoingGroup {
  /** Stable between readings and unique in the table. */
  readonly key: string;
  readonly protocol: Protocol;
  readonly remotePort: number;
  /** The network the clients call from; null for the machine's own. */
  readonly networkNamespace: NetworkNamespace | null;
  readonly serviceName: string | null;
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  /** Distinct remote addresses, in order. */
  readonly remoteAddresses: readonly string[];
  /** Oldest first. */
  readonly sockets: readonly Socket[];
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
}

/** The Ports view as data: services by port number, then clients by process. */
export interface PortTable {
  readonly ports: readonly PortGroup[];
  readonly outgoing: readonly OutgoingGroup[];
}
