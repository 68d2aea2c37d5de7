import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressRange } from '../../../src-main/core/query/address-range.ts';

function holds(range: string, address: string): boolean | null {
  return parseAddressRange(range)?.(address) ?? null;
}

describe('parseAddressRange', () => {
  it.each([
    ['10.0.0.0/8', '10.255.0.1', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.1.2.3/8', '10.9.9.9', true],
    ['192.168.1.128/25', '192.168.1.127', false],
    ['192.168.1.128/25', '192.168.1.200', true],
    ['0.0.0.0/0', '8.8.8.8', true],
    ['0.0.0.0/0', '::1', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.2', false],
    ['::1', '::1', true],
    ['0:0:0:0:0:0:0:1', '::1', true],
    ['FE80::/10', 'fe80::1%eth0', true],
    ['fe80::1', 'fe80::1%eth0', true],
    ['fe80::1%eth0', 'fe80::1%eth0', true],
    ['fe80::1%eth1', 'fe80::1%eth0', false],
    ['fe80::1%eth0', 'fe80::1', false],
    ['::/0', '127.0.0.1', false],
    ['::ffff:10.0.0.1', '10.0.0.1', true],
    ['localhost', '127.0.0.53', true],
    ['LocalHost', '::1', true],
    ['localhost', '10.0.0.1', false],
  ])('%s holds %s: %s', (range, address, expected) => {
    expect(holds(range, address)).toBe(expected);
  });

  it.each([
    '',
    'x',
    '10',
    '10.1',
    '1.2.3',
    '1.2.3.256',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/8/8',
  ])('does not understand %j', (text) => {
    expect(parseAddressRange(text)).toBeNull();
  });

  it.each(['::/129', '::1/-1', '1::2::3', 'fe80::/1x', '0x7f.1', '10.0.0.0/255.0.0.0'])(
    'does not understand %j either',
    (text) => {
      expect(parseAddressRange(text)).toBeNull();
    },
  );

  it('answers the same when asked again, and not for what is no address', () => {
    const range = parseAddressRange('10.0.0.0/8');
    expect([range?.('10.0.0.1'), range?.('10.0.0.1'), range?.('junk')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('agrees with arithmetic on 32-bit numbers', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        fc.ipV4(),
        fc.integer({ min: 0, max: 32 }),
        (network, address, bits) => {
          const size = 2 ** (32 - bits);
          const same =
            Math.floor(numberOf(network) / size) === Math.floor(numberOf(address) / size);
          expect(holds(`${network}/${bits}`, address)).toBe(same);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (range, address) => {
        expect([true, false, null]).toContain(holds(range, address));
      }),
    );
  });
});

function numberOf(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
}
