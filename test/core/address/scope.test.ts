import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeOf, splitZone } from '../../../src-main/core/address/scope.ts';

describe('scopeOf', () => {
  it.each(['127.0.0.1', '127.0.0.53', '127.255.255.254', '::1', '::ffff:127.0.0.1', 'ff01::1'])(
    'keeps %s on this machine',
    (address) => {
      expect(scopeOf(address)).toBe('this-machine');
    },
  );

  it.each(['0.0.0.0', '::', '224.0.0.251', 'ff02::fb', '255.255.255.255'])(
    'opens %s to every network',
    (address) => {
      expect(scopeOf(address)).toBe('all-networks');
    },
  );

  it.each(['192.168.1.20', '8.8.8.8', 'fe80::20%eth0', 'fd12::1', 'ff02::fb%eth0', '0.0.0.5'])(
    'gives %s one network',
    (address) => {
      expect(scopeOf(address)).toBe('one-network');
    },
  );

  it('does not take text that is no address for a safe one', () => {
    expect(scopeOf('localhost')).toBe('one-network');
    expect(scopeOf('')).toBe('one-network');
  });

  it('knows all of 127.0.0.0/8 and nothing beside it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const loopback = address.startsWith('127.');
        expect(scopeOf(address) === 'this-machine').toBe(loopback);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['this-machine', 'one-network', 'all-networks']).toContain(scopeOf(text));
      }),
    );
  });
});

describe('splitZone', () => {
  it('parts an address from its scope id', () => {
    expect(splitZone('fe80::1%eth0')).toEqual({ bare: 'fe80::1', zone: 'eth0' });
    expect(splitZone('10.0.0.1')).toEqual({ bare: '10.0.0.1', zone: null });
  });
});
