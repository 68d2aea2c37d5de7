import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressComparator,
  compareAddresses,
} from '../../../src-main/core/grouping/compare-addresses.ts';

describe('compareAddresses', () => {
  it('orders as people look: everything, loopback, the rest by number', () => {
    const ordered = [
      '0.0.0.0',
      '::',
      '127.0.0.1',
      '127.0.0.53',
      '::1',
      '9.0.0.1',
      '10.0.0.2',
      '10.0.0.10',
      '192.168.1.1',
      'fe80::1',
      'fe80::1%eth0',
      'fe80::1%wlan0',
      'fe80::a',
    ];
    expect([...ordered].reverse().sort(compareAddresses)).toEqual(ordered);
  });

  it('is a total order that calls nothing equal but the same text', () => {
    const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string());
    fc.assert(
      fc.property(address, address, address, (a, b, c) => {
        expect(Math.sign(compareAddresses(a, b))).toBe(-Math.sign(compareAddresses(b, a)) + 0);
        expect(compareAddresses(a, b) === 0).toBe(a === b);
        const [low = '', middle = '', high = ''] = [a, b, c].sort(compareAddresses);
        expect(compareAddresses(low, middle)).toBeLessThanOrEqual(0);
        expect(compareAddresses(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('addressComparator', () => {
  it('gives the same order however often it is used', () => {
    const addresses = fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()));
    const compare = addressComparator();
    fc.assert(
      fc.property(addresses, (some) => {
        expect([...some].sort(compare)).toEqual([...some].sort(compareAddresses));
      }),
    );
  });
});
