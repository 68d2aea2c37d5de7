import ipaddr from 'ipaddr.js';
import { linkLocalScopes, type LinkLocalScopes } from './link-local-scopes.ts';

/** Writes the addresses of the kernel's tables, remembering those it wrote. */
export interface KernelAddresses extends LinkLocalScopes {
  /** The IPv4 address of a word. */
  ipv4(word: number): string;
  /** The IPv6 address of the four words from `at` on; an IPv4-mapped one as the IPv4 it stands for. */
  ipv6(words: Uint32Array, at: number): string;
}

/** Remembered addresses of each family; a machine that talks to more starts remembering anew. */
const mostRemembered = 8192;

/**
 * Each 32-bit word of an address is in network order in memory but printed as one number of this
 * machine (proc_pid_net(5)), so on little-endian machines its bytes come reversed. IPv4-mapped:
 * RFC 4291 section 2.5.5.2. `scopes` knows the interfaces of the network.
 */
export function kernelAddresses(
  littleEndian: boolean,
  scopes: LinkLocalScopes = linkLocalScopes(() => ''),
): KernelAddresses {
  const ipv4Known = new Map<number, string>();
  const ipv6Known = new Map<string, string>();
  const bytesOf = littleEndian ? bytesFromLowest : bytesFromHighest;
  return {
    ...scopes,
    ipv4: (word) => remembered(ipv4Known, word, () => bytesOf(word).join('.')),
    ipv6: (words, at) => {
      const parts = [0, 1, 2, 3].map((word) => words[at + word] ?? 0);
      return remembered(ipv6Known, parts.join(), () => ipv6Text(parts.flatMap(bytesOf)));
    },
  };
}

function remembered<Key>(known: Map<Key, string>, key: Key, write: () => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const text = write();
  known.set(key, text);
  return text;
}

function ipv6Text(bytes: number[]): string {
  const address = new ipaddr.IPv6(bytes);
  return address.isIPv4MappedAddress()
    ? address.toIPv4Address().toString()
    : address.toRFC5952String();
}

function bytesFromLowest(word: number): number[] {
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24];
}

function bytesFromHighest(word: number): number[] {
  return bytesFromLowest(word).reverse();
}
