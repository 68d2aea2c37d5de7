/** What the name server answered about an address. Names are safe to show as they are. */
export type RemoteName =
  | { readonly outcome: 'found'; readonly names: readonly string[] }
  /** It was asked, and there is no name. */
  | { readonly outcome: 'none' }
  /** No server answered, or it refused. */
  | { readonly outcome: 'failed'; readonly reason: 'timeout' | 'refused' };
