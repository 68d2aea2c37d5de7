import type { ConnectionRow } from './connection-row.ts';

/** Columns net-tools gives address and port together without `-W`, the colon not counted. */
const netstatEndpointCharacters = 22;

/**
 * Refuses rows whose IPv6 address netstat may have cut: without `-W` it cuts the address so that
 * address and port fill 22 characters (net-tools 2.10, `safe_strncpy` in `addr_do_one`), and what
 * is left may well look like another, valid address. ss cuts nothing and names no `tcp6`.
 */
export function correctLinuxRow(row: ConnectionRow): ConnectionRow | null {
  if (!row.protocol.endsWith('6')) return row;
  const cut =
    mayBeCut(row.localAddress, row.localPort) || mayBeCut(row.remoteAddress, row.remotePort);
  return cut ? null : row;
}

function mayBeCut(address: string, port: string): boolean {
  return address.includes(':') && address.length + port.length >= netstatEndpointCharacters;
}
