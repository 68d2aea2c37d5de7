import { afterEach, describe, expect, it } from 'vitest';
import { setOwnAddresses } from '../../../src-main/core/address/own-addresses.ts';
import { isWithinMachine } from '../../../src-main/core/socket/within-machine.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

afterEach(() => void setOwnAddresses([]));

describe('isWithinMachine', () => {
  it.each([
    outgoingFrom('127.0.0.1:50000', '127.0.0.1:80'),
    outgoingFrom('127.0.0.1:50000', '127.0.0.53:53'),
    acceptedAt('[::1]:80', '[::1]:50000'),
    outgoingFrom('192.168.1.20:50000', '192.168.1.20:80'),
    acceptedAt('192.168.1.20:80', '192.168.1.20:50000'),
    outgoingFrom('[fe80::1%eth0]:50000', '[fe80::1%eth0]:80'),
  ])('is so for $local.address to $remote.address', (socket) => {
    expect(isWithinMachine(socket)).toBe(true);
  });

  it.each([
    listenerAt('127.0.0.1:80'),
    boundAt('192.168.1.20:53'),
    outgoingFrom('192.168.1.20:50000', '192.168.1.21:80'),
    acceptedAt('0.0.0.0:80', '192.168.1.20:50000'),
    outgoingFrom('[fe80::1%eth0]:50000', '[fe80::1%eth1]:80'),
  ])('is not so for $local.address to $remote.address', (socket) => {
    expect(isWithinMachine(socket)).toBe(false);
  });

  it('is so between two addresses of the machine, once it has told them', () => {
    const call = outgoingFrom('192.168.1.20:50000', '10.0.0.5:80');
    expect(isWithinMachine(call)).toBe(false);
    setOwnAddresses([
      { interfaceName: 'tun0', address: '10.0.0.5', prefixBits: 24, loopback: false },
    ]);
    expect(isWithinMachine(call)).toBe(true);
    expect(isWithinMachine({ ...call, networkNamespace: aNamespace(4_026_532_101) })).toBe(false);
  });
});
