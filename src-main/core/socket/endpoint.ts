/**
 * One end of the traffic: an address of an interface and a port on it.
 * `address` is canonical text (RFC 5952 for IPv6, lower case, scope id kept as `%eth0`; dotted
 * IPv4, also for the IPv4-mapped addresses of a dual-stack socket). The unspecified address is
 * `0.0.0.0` or `::`, never `*`. `port` is 0..65535.
 */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Writes an endpoint as people type it: `127.0.0.1:80`, `[::1]:80`, `[fe80::1%eth0]:80`. */
export function formatEndpoint(endpoint: Endpoint): string {
  const { address, port } = endpoint;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
