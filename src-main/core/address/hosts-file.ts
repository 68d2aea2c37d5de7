import { canonicalAddress } from './canonical-address.ts';

/**
 * The names a hosts file gives an address (canonical text), in its order (hosts(5): an address,
 * then names, parted by blanks; `#` begins a comment). Lines that are none are passed over.
 */
export function namesInHostsFile(text: string, address: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [own = '', ...names] = line.replace(/#.*$/, '').trim().split(/\s+/);
    return canonicalAddress(own)?.address === address ? names : [];
  });
}
