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

  it('takes dotted addresses by their numbers, also where a number is written in another way', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), (a, b) => {
        const [first, second] = [a, b].map((address) => address.split('.').map(Number));
        const isPlain = (address: string) => /^(?!127\.|0\.0\.0\.0)/.test(address);
        fc.pre(isPlain(a) && isPlain(b) && a !== b);
        const differs = first?.findIndex((byte, index) => byte !== second?.[index]) ?? 0;
        const order = (first?.[differs] ?? 0) - (second?.[differs] ?? 0);
        expect(Math.sign(compareAddresses(a, b))).toBe(Math.sign(order));
      }),
    );
    const odd = ['10.0.0.07', '10.0.0.1.', '10.0.0.256', '10.0.0', '.10.0.0.1'];
    expect([...odd].reverse().sort(compareAddresses)).toEqual([...odd].sort(compareAddresses));
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
