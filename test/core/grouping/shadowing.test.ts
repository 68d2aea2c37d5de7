import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadowEachOther } from '../../../src-main/core/grouping/shadowing.ts';
import { listenerAt } from '../../support/build-socket.ts';

const at = (...addresses: readonly string[]) =>
  addresses.map((address) =>
    listenerAt(address.includes(':') ? `[${address}]:80` : `${address}:80`),
  );

describe('shadowEachOther', () => {
  it.each([
    ['127.0.0.1', '0.0.0.0'],
    ['127.0.0.1', '::'],
    ['127.0.0.1', '::1'],
    ['::1', '::'],
    ['::1', '0.0.0.0'],
    ['0.0.0.0', '::'],
    ['192.168.1.20', '0.0.0.0'],
    ['192.168.1.20', '::'],
    ['127.0.0.53', '0.0.0.0'],
    ['fe80::1%eth0', '::'],
  ])('%s and %s', (one, other) => {
    expect(shadowEachOther(at(one), at(other))).toBe(true);
    expect(shadowEachOther(at(other), at(one))).toBe(true);
  });

  it('knows :: that refuses IPv4 from :: that takes it', () => {
    const binding = { interfaceName: null, ipv6Only: true, unit: null };
    const six = [listenerAt('[::]:80', [], { binding })];
    expect(shadowEachOther(six, at('192.168.1.20'))).toBe(false);
    expect(shadowEachOther(six, at('fe80::1%eth0'))).toBe(true);
    expect(shadowEachOther([...six, ...at('::')], at('192.168.1.20'))).toBe(true);
  });

  it.each([
    ['127.0.0.1', '192.168.1.20'],
    ['127.0.0.1', '127.0.0.53'],
    ['192.168.1.20', '172.17.0.1'],
    ['::1', '192.168.1.20'],
    ['2001:db8::1', '0.0.0.0'],
    ['2001:db8::1', '127.0.0.1'],
  ])('not %s and %s', (one, other) => {
    expect(shadowEachOther(at(one), at(other))).toBe(false);
    expect(shadowEachOther(at(other), at(one))).toBe(false);
  });

  it('finds one pair among many addresses', () => {
    expect(shadowEachOther(at('10.0.0.1', '127.0.0.1'), at('10.0.0.2', '::1'))).toBe(true);
  });

  it('says the same of both, and nothing of nobody', () => {
    const some = fc.array(
      fc.constantFrom('127.0.0.1', '::1', '0.0.0.0', '::', '10.0.0.1', '2001:db8::1'),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(shadowEachOther(at(...one), at(...other))).toBe(
          shadowEachOther(at(...other), at(...one)),
        );
        expect(shadowEachOther(at(...one), [])).toBe(false);
      }),
    );
  });
});
