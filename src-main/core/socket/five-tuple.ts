import { formatEndpoint, type Endpoint } from './endpoint.ts';
import type { Protocol } from './socket.ts';

/**
 * What identifies traffic on the wire: protocol, local and remote endpoint (RFC 6146 section 2
 * calls it the 5-tuple). A socket that waits has no remote endpoint yet.
 */
export interface FiveTuple {
  readonly protocol: Protocol;
  readonly local: Endpoint;
  readonly remote: Endpoint | null;
}

/** Text that is equal exactly for equal tuples; cheap to make, not for people. */
export function fiveTupleKey({ protocol, local, remote }: FiveTuple): string {
  const near = `${protocol} ${local.address} ${local.port}`;
  return remote === null ? near : `${near} ${remote.address} ${remote.port}`;
}

/** The key of the same traffic as the computer at the other end sees it. */
export function reversedFiveTupleKey(tuple: FiveTuple & { readonly remote: Endpoint }): string {
  return fiveTupleKey({ protocol: tuple.protocol, local: tuple.remote, remote: tuple.local });
}

/** Writes a tuple for people: `tcp 127.0.0.1:5432 - 127.0.0.1:41000`, `udp [::]:5353`. */
export function formatFiveTuple({ protocol, local, remote }: FiveTuple): string {
  const near = `${protocol} ${formatEndpoint(local)}`;
  return remote === null ? near : `${near} - ${formatEndpoint(remote)}`;
}
