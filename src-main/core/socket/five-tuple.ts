import type { Endpoint } from './endpoint.ts';
import { namespaceKey, type NetworkNamespace } from './network-namespace.ts';
import type { Protocol } from './socket.ts';

/**
 * What identifies traffic on the wire: protocol, local and remote endpoint (RFC 6146 section 2
 * calls it the 5-tuple). A socket that waits has no remote endpoint yet.
 */
export interface FiveTuple {
  readonly protocol: Protocol;
  readonly local: Endpoint;
  readonly remote: Endpoint | null;
  /** The same addresses in two networks are two tuples; null for the machine's own network. */
  readonly networkNamespace: NetworkNamespace | null;
}

/**
 * Text that is equal exactly for equal tuples; cheap to make, not for people. Joined rather than
 * put together piece by piece: engines keep the pieces of such a text, which for tens of thousands
 * of keys is several times the memory of the keys.
 */
export function fiveTupleKey({ protocol, local, remote, networkNamespace }: FiveTuple): string {
  const both =
    remote === null
      ? [protocol, local.address, local.port].join(' ')
      : [protocol, local.address, local.port, remote.address, remote.port].join(' ');
  return networkNamespace === null ? both : both + namespaceKey(networkNamespace);
}

/** The key of the same traffic as the other end sees it, where that is in the same network. */
export function reversedFiveTupleKey(tuple: FiveTuple & { readonly remote: Endpoint }): string {
  const { protocol, local, remote, networkNamespace } = tuple;
  return fiveTupleKey({ protocol, local: remote, remote: local, networkNamespace });
}
