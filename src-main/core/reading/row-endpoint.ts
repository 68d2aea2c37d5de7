import { isUnspecifiedAddress, unspecifiedAddress } from '../address/wildcard-address.ts';
import { canonicalAddress, type CanonicalAddress } from '../address/canonical-address.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import type { Family } from '../socket/socket.ts';

/** Looks up a canonical address; one run sees the same few addresses thousands of times. */
export type AddressLookup = (text: string) => CanonicalAddress | null;

/** A lookup that remembers what it was asked, for the length of one run. */
export function rememberingLookup(): AddressLookup {
  const known = new Map<string, CanonicalAddress | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = canonicalAddress(text);
    known.set(text, found);
    return found;
  };
}

/** A local endpoint and the family of the socket that has it. */
export interface LocalEndpoint {
  readonly endpoint: Endpoint;
  readonly family: Family;
}

/**
 * The local endpoint of a row. `*` is the unspecified address of the family the protocol names
 * (`tcp4`), else of IPv6: ss writes it for dual-stack sockets only. Null when it cannot be read.
 */
export function localEndpoint(
  written: { readonly address: string; readonly port: string; readonly family: Family | null },
  lookup: AddressLookup,
): LocalEndpoint | null {
  const port = portOf(written.port);
  if (port === null) return null;
  if (written.address === '*') {
    const family = written.family ?? 'ipv6';
    return { endpoint: { address: unspecifiedAddress[family], port }, family };
  }
  const found = lookup(written.address);
  if (found === null) return null;
  const family = written.family === 'ipv6' ? 'ipv6' : found.family;
  return { endpoint: { address: found.address, port }, family };
}

/**
 * The remote endpoint of a row: null where there is none (`0.0.0.0:0`, `[::]:0`, `*`, `*:*`),
 * 'unreadable' where the text is neither that nor an endpoint.
 */
export function remoteEndpoint(
  written: { readonly address: string; readonly port: string },
  lookup: AddressLookup,
): Endpoint | null | 'unreadable' {
  const anyPort = isAnyPort(written.port);
  if (anyPort && (written.address === '*' || written.address === '')) return null;
  const found = lookup(written.address);
  if (found === null) return 'unreadable';
  if (anyPort && isUnspecifiedAddress(found.address)) return null;
  const port = anyPort ? 0 : portOf(written.port);
  return port === null ? 'unreadable' : { address: found.address, port };
}

/** True for a port that stands for none: `*`, `0`, nothing. */
export function isAnyPort(text: string): boolean {
  return text === '*' || text === '0' || text === '';
}

function portOf(text: string): number | null {
  if (!/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port <= 65_535 ? port : null;
}
