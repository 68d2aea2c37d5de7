import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src-main/core/address/canonical-address.ts';
import {
  isAnyPort,
  localEndpoint,
  rememberingLookup,
  remoteEndpoint,
} from '../../../src-main/core/reading/row-endpoint.ts';

describe('rememberingLookup', () => {
  it('answers as canonicalAddress does, with one object for one text', () => {
    const lookup = rememberingLookup();
    expect(lookup('[::1]')).toEqual(canonicalAddress('[::1]'));
    expect(lookup('[::1]')).toBe(lookup('[::1]'));
    expect(lookup('nonsense')).toBeNull();
    expect(lookup('nonsense')).toBeNull();
  });
});

describe('localEndpoint', () => {
  it.each([
    ['ipv4', '0.0.0.0', 'ipv4'],
    ['ipv6', '::', 'ipv6'],
    [null, '::', 'ipv6'],
  ] as const)('makes of * with family %s the address %s', (family, address, expected) => {
    const local = localEndpoint({ address: '*', port: '53', family }, canonicalAddress);
    expect(local).toEqual({ endpoint: { address, port: 53 }, family: expected });
  });

  it('calls a socket with a mapped address IPv6, and an IPv4 address on tcp6 too', () => {
    const mapped = { address: '[::ffff:127.0.0.1]', port: '80', family: null };
    const plain = { address: '127.0.0.1', port: '80', family: 'ipv6' } as const;
    const expected = { endpoint: { address: '127.0.0.1', port: 80 }, family: 'ipv6' };
    expect(localEndpoint(mapped, canonicalAddress)).toEqual(expected);
    expect(localEndpoint(plain, canonicalAddress)).toEqual(expected);
  });

  it.each(['', '*', 'http', '65536', '-1', '8 0', '1e3', '080808'])('refuses port %j', (port) => {
    const written = { address: '127.0.0.1', port, family: null };
    expect(localEndpoint(written, canonicalAddress)).toBeNull();
  });
});

describe('remoteEndpoint', () => {
  it.each([
    ['0.0.0.0', '*'],
    ['0.0.0.0', '0'],
    ['::', '*'],
    ['[::]', '0'],
    ['*', '*'],
    ['', ''],
  ])('is none for %j port %j', (address, port) => {
    expect(remoteEndpoint({ address, port }, canonicalAddress)).toBeNull();
  });

  it('reads an endpoint', () => {
    expect(remoteEndpoint({ address: '[fe80::1]%eth0', port: '22' }, canonicalAddress)).toEqual({
      address: 'fe80::1%eth0',
      port: 22,
    });
  });

  it('tells what it cannot read from what is none', () => {
    expect(remoteEndpoint({ address: 'nowhere', port: '1' }, canonicalAddress)).toBe('unreadable');
    expect(remoteEndpoint({ address: '::1', port: 'http' }, canonicalAddress)).toBe('unreadable');
  });
});

describe('isAnyPort', () => {
  it('knows what stands for no port', () => {
    expect(['*', '0', ''].every(isAnyPort)).toBe(true);
    expect(['1', '00', 'any'].some(isAnyPort)).toBe(false);
  });
});
