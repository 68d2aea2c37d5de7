import { afterEach, describe, expect, it } from 'vitest';
import { isOwnAddress, setOwnAddresses } from '../../../src-main/core/address/own-addresses.ts';
import type { InterfaceAddress } from '../../../src-main/core/machine/machine.ts';

function on(interfaceName: string, address: string): InterfaceAddress {
  return { interfaceName, address, prefixBits: 64, loopback: false };
}

afterEach(() => void setOwnAddresses([]));

describe('own addresses', () => {
  it('are those that the machine told last', () => {
    setOwnAddresses([on('eth0', '10.0.0.5'), on('eth0', '2001:db8::5')]);
    expect(isOwnAddress('10.0.0.5')).toBe(true);
    expect(isOwnAddress('2001:db8::5')).toBe(true);
    expect(isOwnAddress('10.0.0.6')).toBe(false);
    setOwnAddresses([on('eth0', '10.0.0.6')]);
    expect(isOwnAddress('10.0.0.5')).toBe(false);
  });

  it('tell which of them changed', () => {
    const changed = (...next: readonly InterfaceAddress[]) => [...setOwnAddresses(next)].sort();
    expect(changed(on('eth0', '10.0.0.5'))).toEqual(['10.0.0.5']);
    expect(changed(on('eth1', '10.0.0.5'))).toEqual([]);
    expect(changed(on('eth1', '10.0.0.6'))).toEqual(['10.0.0.5', '10.0.0.6']);
    expect(changed(on('eth0', 'fe80::1'))).toEqual(['10.0.0.6', 'fe80::1%eth0']);
    expect(changed()).toEqual(['fe80::1%eth0']);
    expect(changed()).toEqual([]);
  });

  it('of a link belong to their own interface', () => {
    setOwnAddresses([on('eth0', 'fe80::1')]);
    expect(isOwnAddress('fe80::1%eth0')).toBe(true);
    expect(isOwnAddress('fe80::1%eth1')).toBe(false);
    expect(isOwnAddress('fe80::1')).toBe(false);
  });
});
