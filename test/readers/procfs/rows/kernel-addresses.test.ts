import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../../src-main/core/address/canonical-address.ts';
import { kernelAddresses } from '../../../../src-main/readers/procfs/rows/kernel-addresses.ts';

/** The address of hexadecimal digits as the kernel prints them. */
function addressOf(digits: string, littleEndian: boolean): string {
  const words = Uint32Array.from(digits.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16));
  const addresses = kernelAddresses(littleEndian);
  return words.length === 1 ? addresses.ipv4(words[0] ?? 0) : addresses.ipv6(words, 0);
}

describe('kernelAddresses', () => {
  it.each([
    ['0100007F', '127.0.0.1'],
    ['00000000', '0.0.0.0'],
    ['FFFFFFFF', '255.255.255.255'],
    ['0a01a8c0', '192.168.1.10'],
    ['00000000000000000000000000000000', '::'],
    ['00000000000000000000000001000000', '::1'],
    ['0000000000000000FFFF00000100007F', '127.0.0.1'],
    ['000080FE00000000FF00FC00010000FE', 'fe80::fc:ff:fe00:1'],
    ['B80D0120000000000000000001000000', '2001:db8::1'],
    ['B80D0120010000000000000000000000', '2001:db8:0:1::'],
  ])('reads %s', (digits, address) => {
    expect(addressOf(digits, true)).toBe(address);
  });

  it('does not turn words around on a big-endian machine', () => {
    expect(addressOf('7F000001', false)).toBe('127.0.0.1');
    expect(addressOf('00000000000000000000000000000001', false)).toBe('::1');
  });

  it('keeps an IPv4-compatible address (not a mapped one) as IPv6', () => {
    expect(addressOf('0000000000000000000000000100007F', true)).toBe('::7f00:1');
  });

  it('writes every address in the one spelling used everywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const address = addressOf(Buffer.from(bytes).toString('hex'), false);
        expect(canonicalAddress(address)?.address).toBe(address);
      }),
    );
  });

  it('reads IPv4 addresses back from what a little-endian kernel prints', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const digits = Buffer.from(address.split('.').map(Number).reverse()).toString('hex');
        expect(addressOf(digits, true)).toBe(address);
      }),
    );
  });

  it('stays right after more addresses than it remembers', () => {
    const addresses = kernelAddresses(false);
    for (let word = 0; word < 20_000; word += 1) addresses.ipv4(word);
    expect(addresses.ipv4(0x7f00_0001)).toBe('127.0.0.1');
    expect(addresses.ipv4(3)).toBe('0.0.0.3');
  });
});
