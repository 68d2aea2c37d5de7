import type { InterfaceAddress } from '../machine/machine.ts';

let own: ReadonlySet<string> = new Set();

/**
 * From now on this thread takes these for the addresses of the machine whose sockets it looks at.
 * Answers those that were none before or are none any more: what was decided by them is then to be
 * decided anew.
 */
export function setOwnAddresses(interfaces: readonly InterfaceAddress[]): ReadonlySet<string> {
  const before = own;
  own = new Set(interfaces.map(withScope));
  return new Set([...before, ...own].filter((one) => before.has(one) !== own.has(one)));
}

/** Whether an address is one of the machine's own, as far as it has told them. */
export function isOwnAddress(address: string): boolean {
  return own.has(address);
}

/** Every interface may have the same link-local address (RFC 4007 section 6). */
function withScope({ address, interfaceName }: InterfaceAddress): string {
  const isLinkLocal = address.startsWith('fe80:') && !address.includes('%');
  return isLinkLocal ? `${address}%${interfaceName}` : address;
}
