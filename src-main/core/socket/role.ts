import { isLoopbackAddress } from '../address/wildcard-address.ts';
import type { Endpoint } from './endpoint.ts';
import type { NetworkNamespace } from './network-namespace.ts';
import type { Role, SocketFacts } from './socket.ts';

/** What the rest of the table tells about a connection. */
export interface RoleContext {
  /** True when a TCP listener takes connections to this endpoint of this network. */
  hasListener(endpoint: Endpoint, networkNamespace: NetworkNamespace | null): boolean;
  /** How many TCP connections of this network have the port at either end. */
  connectionsWith(port: number, networkNamespace: NetworkNamespace | null): number;
  /** The socket at the other end where that is on this machine; `role` null while undecided. */
  otherEnd(facts: SocketFacts): OtherEnd | null;
}

export interface OtherEnd {
  readonly facts: SocketFacts;
  readonly role: Role | null;
}

/**
 * The role of a socket. `previous` is the role it had in the reading before: who opened a
 * connection never changes, so it keeps that role, also after its listener closed.
 */
export function roleOf(facts: SocketFacts, previous: Role | null, context: RoleContext): Role {
  if (facts.protocol === 'udp') return 'bound';
  if (facts.state === 'LISTEN') return 'listener';
  if (facts.remote === null) return 'bound';
  if (previous === 'accepted' || previous === 'outgoing') return previous;
  return isAccepted(facts, facts.remote, context) ? 'accepted' : 'outgoing';
}

function isAccepted(facts: SocketFacts, remote: Endpoint, context: RoleContext): boolean {
  const other = context.otherEnd(facts);
  const told = acceptedByState(facts) ?? (other === null ? null : acceptedByOtherEnd(other));
  if (told !== null) return told;
  const { networkNamespace } = facts;
  const here = context.hasListener(facts.local, networkNamespace);
  const bothLocal = other !== null || isSameMachine(facts.local, remote);
  if (!bothLocal && here) return true;
  const there = bothLocal && context.hasListener(remote, networkNamespace);
  if (here !== there) return here;
  const shared = acceptedBySharing(facts, remote, context);
  if (shared !== null) return shared;
  return bothLocal ? comesFirst(facts.local, remote) : looksLikeService(facts.local, remote);
}

/**
 * A service has one port for all its callers, a caller has one for each call: of two ports without
 * a listener (it closed; what it accepted is left) the service's is the one more connections have.
 */
function acceptedBySharing(
  { local, networkNamespace }: SocketFacts,
  remote: Endpoint,
  context: RoleContext,
): boolean | null {
  const here = context.connectionsWith(local.port, networkNamespace);
  const there = context.connectionsWith(remote.port, networkNamespace);
  return here === there ? null : here > there;
}

/** Only who calls is in SYN-SENT, only who was called in SYN-RECEIVED (RFC 9293 section 3.5). */
function acceptedByState({ state }: SocketFacts): boolean | null {
  if (state === 'SYN-SENT') return false;
  return state === 'SYN-RECEIVED' ? true : null;
}

function acceptedByOtherEnd({ facts, role }: OtherEnd): boolean | null {
  if (role === 'accepted') return false;
  if (role === 'outgoing') return true;
  const otherAccepted = acceptedByState(facts);
  return otherAccepted === null ? null : !otherAccepted;
}

function isSameMachine(local: Endpoint, remote: Endpoint): boolean {
  return local.address === remote.address || isLoopbackAddress(remote.address);
}

/** A local port no OS hands to clients, called from one that is: the listener closed before. */
function looksLikeService(local: Endpoint, remote: Endpoint): boolean {
  return clientLikeness(local.port) < 2 && clientLikeness(remote.port) === 2;
}

/**
 * Which of two local ends is the service when both or neither have a listener: the one whose port
 * is less a client's, then the lower port, then the address, so that the two ends never agree.
 */
function comesFirst(local: Endpoint, remote: Endpoint): boolean {
  const difference = clientLikeness(local.port) - clientLikeness(remote.port);
  if (difference !== 0) return difference < 0;
  if (local.port !== remote.port) return local.port < remote.port;
  return local.address < remote.address;
}

/** 0 system ports, 1 user ports, 2 ports the OS hands to clients (Linux from 32768, ip(7)). */
function clientLikeness(port: number): number {
  if (port < 1024) return 0;
  return port < 32_768 ? 1 : 2;
}
