import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { pseudonyms } from '../../../src-main/core/redact/pseudonyms.ts';
import { redactAddress } from '../../../src-main/core/redact/redact-address.ts';
import { aDigest } from '../../support/a-digest.ts';

const redact = (address: string, known = pseudonyms(aDigest())) => redactAddress(address, known);

describe('redactAddress', () => {
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '::',
    '::1',
    '192.168.1.20',
    '10.0.0.7',
    '100.64.1.2',
    '169.254.3.4',
    '224.0.0.251',
    'ff02::fb',
    'fe80::1%eth0',
    'fd00:1:2:3::35',
    '*',
    'localhost',
    'not an address',
  ])('leaves %s, which tells nothing', (address) => {
    expect(redact(address)).toBe(address);
  });

  it('puts an address that is never routed in place of a public one', () => {
    expect(redact('93.184.216.34')).toMatch(/^198\.1[89]\.\d+\.\d+$/);
    expect(redact('2606:2800:220:1:248:1893:25c8:1946')).toMatch(/^2001:db8:/);
    expect(redact('::ffff:93.184.216.34')).toMatch(/^::ffff:198\.1[89]\./);
    expect(redact('64:ff9b::5db8:d822')).toMatch(/^2001:db8:/);
  });

  it('also in place of one that a pseudonym might be', () => {
    expect(redact('198.18.0.1')).not.toBe('198.18.0.1');
    expect(redact('2001:db8::1')).not.toBe('2001:db8::1');
  });

  it('keeps one network one network, and apart from others', () => {
    const known = pseudonyms(aDigest());
    const networkOf = (address: string) =>
      ipaddr.IPv6.parse(redact(address, known)).parts.slice(0, 4).join();
    expect(networkOf('2606:2800:220:1::1')).toBe(networkOf('2606:2800:220:1::2'));
    expect(networkOf('2606:2800:220:1::1')).not.toBe(networkOf('2606:2800:220:2::1'));
    expect(redact('2606:2800:220:1::35', known)).toMatch(/::35$/);
  });

  it('hides the number of a network card in a local address, keeping network and scope', () => {
    const address = 'fe80::a00:27ff:fe4e:66a1%eth0';
    expect(redact(address)).toMatch(/^fe80::[0-9a-f:]+%eth0$/);
    expect(redact(address)).not.toContain('4e:66a1');
    expect(redact('fd12:3456:789a:1:a00:27ff:fe4e:66a1')).toMatch(/^fd12:3456:789a:1:/);
  });

  it('always gives an address of the same family, and never two the same', () => {
    const address = fc.oneof(fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(fc.uniqueArray(address, { selector: canonical }), (addresses) => {
        const known = pseudonyms(aDigest());
        const redacted = addresses.map((one) => redactAddress(one, known));
        const kinds = (all: readonly string[]) => all.map((one) => ipaddr.parse(one).kind());
        expect(kinds(redacted)).toEqual(kinds(addresses));
        expect(new Set(redacted.map(canonical)).size).toBe(addresses.length);
      }),
    );
  });
});

function canonical(address: string): string {
  return ipaddr.parse(address).toNormalizedString();
}
