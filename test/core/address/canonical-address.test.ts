import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src-main/core/address/canonical-address.ts';

function addressOf(text: string): string | undefined {
  return canonicalAddress(text)?.address;
}

describe('canonicalAddress', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['127.0.0.53%lo', '127.0.0.53'],
    ['255.255.255.255', '255.255.255.255'],
  ])('keeps IPv4 %s as %s', (text, address) => {
    expect(canonicalAddress(text)).toEqual({ address, family: 'ipv4', mapped: false });
  });

  it.each([
    ['::', '::'],
    ['::1', '::1'],
    ['[::1]', '::1'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['2001:DB8::00AB', '2001:db8::ab'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::1.2.3.4', '::102:304'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
  ])('writes IPv6 %s as RFC 5952 does: %s', (text, address) => {
    expect(canonicalAddress(text)).toEqual({ address, family: 'ipv6', mapped: false });
  });

  it.each([
    ['::ffff:127.0.0.1', '127.0.0.1'],
    ['[::ffff:192.0.2.7]', '192.0.2.7'],
    ['::FFFF:7f00:1', '127.0.0.1'],
    ['::ffff:0.0.0.0', '0.0.0.0'],
  ])('makes IPv4 of the mapped address %s and says so', (text, address) => {
    expect(canonicalAddress(text)).toEqual({ address, family: 'ipv6', mapped: true });
  });

  it.each([
    ['fe80::1%eth0', 'fe80::1%eth0'],
    ['[fe80::1%en5]', 'fe80::1%en5'],
    ['[fe80::1]%eth0', 'fe80::1%eth0'],
    ['FE80::A%Ethernet12', 'fe80::a%Ethernet12'],
    ['fe80::1%12', 'fe80::1%12'],
    ['ff02::fb%eth0', 'ff02::fb%eth0'],
  ])('keeps the scope id of %s', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  it.each([
    ['::%eth0', '::'],
    ['[::1]%lo', '::1'],
    ['2001:db8::1%eth0', '2001:db8::1'],
  ])('drops the scope id of %s, where it only names a bound device', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  it.each([
    '',
    '*',
    'localhost',
    'Local',
    'fd12:3456:789a:bcd',
    ':::',
    '127.1',
    '127.0.0.01',
    '256.0.0.1',
    '0x7f.0.0.1',
    '::ffff:127.0.0',
    '::ffff:127.0.0.256',
    '[::1',
    '::1]',
    '[[::1]]',
    'fe80::1%',
    'fe80::1%a b',
    'fe80::1%\u001b[31m',
    'fe80::1%a%b',
    ' ::1',
    `fe80::1%${'x'.repeat(200)}`,
  ])('is null for %j', (text) => {
    expect(canonicalAddress(text)).toBeNull();
  });

  it('is the same address when its own answer is read again', () => {
    const written = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.ipV6().map((text) => `[${text}]`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const address = addressOf(text);
        expect(address).toBeDefined();
        expect(addressOf(address ?? '')).toBe(address);
      }),
    );
  });

  it('never throws and never answers with a control character, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(addressOf(text) ?? '').not.toMatch(/\p{C}|\s/u);
      }),
    );
  });
});
