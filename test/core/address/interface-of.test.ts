import { describe, expect, it } from 'vitest';
import { interfaceOf } from '../../../src-main/core/address/interface-of.ts';
import type { Machine } from '../../../src-main/core/machine/machine.ts';
import { laptop } from '../../support/build-socket.ts';

describe('interfaceOf', () => {
  it.each([
    ['127.0.0.1', 'lo'],
    ['127.0.0.53', 'lo'],
    ['::1', 'lo'],
    ['192.168.1.20', 'eth0'],
    ['192.168.1.255', 'eth0'],
    ['172.17.3.4', 'docker0'],
    ['fe80::20', 'eth0'],
    ['fe80::99%wlan0', 'wlan0'],
  ])('finds the interface of %s', (address, name) => {
    expect(interfaceOf(address, laptop)).toBe(name);
  });

  it.each(['0.0.0.0', '::', '8.8.8.8', '2001:db8::1', 'fe80::99', 'nonsense', ''])(
    'has none for %s',
    (address) => {
      expect(interfaceOf(address, laptop)).toBeNull();
    },
  );

  it('takes a numeric scope id for no name', () => {
    expect(interfaceOf('fe80::20%12', laptop)).toBe('eth0');
    expect(interfaceOf('fe80::99%12', laptop)).toBeNull();
  });

  it('prefers the longest prefix, whatever the order', () => {
    const near = { interfaceName: 'near', address: '10.1.2.3', prefixBits: 24, loopback: false };
    const far = { interfaceName: 'far', address: '10.0.0.1', prefixBits: 8, loopback: false };
    const found = [machineWith(near, far), machineWith(far, near)].map((machine) =>
      interfaceOf('10.1.2.99', machine),
    );
    expect(found).toEqual(['near', 'near']);
  });

  it('needs the very address where the prefix is unknown', () => {
    const entry = { interfaceName: 'tun0', address: '10.8.0.2', prefixBits: null, loopback: false };
    expect(interfaceOf('10.8.0.2', machineWith(entry))).toBe('tun0');
    expect(interfaceOf('10.8.0.3', machineWith(entry))).toBeNull();
  });

  it('passes over addresses of the machine that it cannot read', () => {
    const broken = { interfaceName: 'odd', address: 'what?', prefixBits: 8, loopback: false };
    expect(interfaceOf('10.8.0.3', machineWith(broken))).toBeNull();
  });
});

function machineWith(...interfaces: Machine['interfaces']): Machine {
  return { ...laptop, interfaces };
}
