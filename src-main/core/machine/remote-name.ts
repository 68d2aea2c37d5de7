/**
 * Where a name comes from: the machine's own hosts file, the name server's PTR record, or another
 * service that the system asks (multicast DNS, LLMNR, a directory).
 */
export type NameSource = 'hosts-file' | 'name-server' | 'system';

/** What is known of the name of an address. Names are safe to show as they are. */
export type RemoteName =
  | { readonly outcome: 'found'; readonly names: readonly string[]; readonly source: NameSource }
  /** All were asked, and there is no name. */
  | { readonly outcome: 'none' }
  /** No server answered, or it refused, and nobody else knew. */
  | { readonly outcome: 'failed'; readonly reason: 'timeout' | 'refused' };
