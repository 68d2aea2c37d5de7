/**
 * What the kernel tells of a waiting socket beyond its row, and to everybody: also of sockets whose
 * process one may not see.
 */
export interface Binding {
  /** The one interface it takes packets from (SO_BINDTODEVICE, socket(7)); null: from all. */
  readonly interfaceName: string | null;
  /** True when a socket of IPv6 refuses IPv4 (IPV6_V6ONLY, ipv6(7)), as on one address it does. */
  readonly ipv6Only: boolean;
  /** Systemd unit or short container id of the process that opened it; null where it has none. */
  readonly unit: string | null;
}

/** True when both say the same. */
export function isSameBinding(one: Binding | null, other: Binding | null): boolean {
  if (one === other) return true;
  return (
    one !== null &&
    one.interfaceName === other?.interfaceName &&
    one.ipv6Only === other.ipv6Only &&
    one.unit === other.unit
  );
}
