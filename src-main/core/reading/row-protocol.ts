import type { Family, Protocol } from '../socket/socket.ts';

/** What the protocol column says: the protocol, and the family where the name tells it. */
export interface RowProtocol {
  readonly protocol: Protocol;
  readonly family: Family | null;
}

const pattern = /^(tcp|udp)(4|6|46)?$/;

/**
 * Reads `tcp`, `tcp4`, `tcp6`, `tcp46` (macOS: an IPv6 socket that takes IPv4 too) and their UDP
 * like. Without a digit the family is open: ss on Linux and Windows leave it out. Null for others.
 */
export function rowProtocolOf(text: string): RowProtocol | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  return { protocol: match[1] === 'udp' ? 'udp' : 'tcp', family: familyOf(match[2]) };
}

function familyOf(digits: string | undefined): Family | null {
  if (digits === undefined) return null;
  return digits === '4' ? 'ipv4' : 'ipv6';
}
