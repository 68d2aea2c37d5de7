/** Who started a process and may start it again: a container's runtime, or systemd. */
export type ProcessOrigin =
  | { readonly kind: 'container'; readonly name: string }
  /** `ofUser` is true for a unit of the user's own systemd. */
  | { readonly kind: 'service'; readonly unit: string; readonly ofUser: boolean };
