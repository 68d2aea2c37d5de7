import { describe, expect, it } from 'vitest';
import {
  isLoopbackAddress,
  isSameAddress,
  isUnspecifiedAddress,
  unspecifiedAddress,
  withoutScopeId,
} from '../../../src-main/core/address/wildcard-address.ts';

describe('isUnspecifiedAddress', () => {
  it('knows the wildcard of both families and nothing else', () => {
    expect(isUnspecifiedAddress(unspecifiedAddress.ipv4)).toBe(true);
    expect(isUnspecifiedAddress(unspecifiedAddress.ipv6)).toBe(true);
    expect(isUnspecifiedAddress('127.0.0.1')).toBe(false);
    expect(isUnspecifiedAddress('*')).toBe(false);
  });
});

describe('isLoopbackAddress', () => {
  it.each(['127.0.0.1', '127.0.0.53', '127.255.255.254', '::1'])('is true for %s', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  });

  it.each(['128.0.0.1', '10.127.0.1', '::', '::2', '127::1'])('is false for %s', (address) => {
    expect(isLoopbackAddress(address)).toBe(false);
  });
});

describe('isSameAddress', () => {
  it('lets a scope id count only where both have one', () => {
    expect(withoutScopeId('fe80::1%eth0')).toBe('fe80::1');
    expect(isSameAddress('fe80::1%eth0', 'fe80::1')).toBe(true);
    expect(isSameAddress('fe80::1', 'fe80::1%eth0')).toBe(true);
    expect(isSameAddress('fe80::1%eth0', 'fe80::1%eth1')).toBe(false);
    expect(isSameAddress('fe80::1', 'fe80::2')).toBe(false);
    expect(isSameAddress('::1', '::1')).toBe(true);
  });
});
