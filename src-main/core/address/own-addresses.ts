import type { InterfaceAddress } from '../machine/machine.ts';

let own: ReadonlySet<string> = new Set();

/**
 * From now on this thread takes these for the addresses of the machine whose sockets it looks at.
 * Answers whether that changed anything: what was decided by them before is then to be decided anew.
 */
export function setOwnAddresses(interfaces: readonly InterfaceAddress[]): boolean {
  const next = new Set(interfaces.map(withScope));
  if (next.size === own.size && [...next].every((address) => own.has(address))) return false;
  own = next;
  return true;
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
