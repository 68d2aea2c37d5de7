import { describe, expect, it } from 'vitest';
import { listenerFinder } from '../../../src-main/core/grouping/listener-finder.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

const one = anOwner(1);
const two = anOwner(2);

describe('listenerFinder', () => {
  it('prefers the very address to the unspecified one, whatever their order', () => {
    const every = [listenerAt('0.0.0.0:80', [one])];
    const exact = [listenerAt('10.0.0.1:80', [two])];
    const connection = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [one]);
    expect(listenerFinder([every, exact])(connection)).toBe(1);
    expect(listenerFinder([exact, every])(connection)).toBe(0);
  });

  it('finds a dual-stack listener for IPv4 callers', () => {
    const find = listenerFinder([[listenerAt('[::]:80', [one])]]);
    const mapped = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], { family: 'ipv6' });
    const plain = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], { family: 'ipv4' });
    expect([find(mapped), find(plain)]).toEqual([0, 0]);
  });

  it('tells two wildcard listeners apart by the family of the accepted socket', () => {
    const ipv4 = [listenerAt('0.0.0.0:80', [one])];
    const ipv6 = [listenerAt('[::]:80', [two])];
    const find = listenerFinder([ipv4, ipv6]);
    expect(find(acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], { family: 'ipv4' }))).toBe(0);
    expect(find(acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], { family: 'ipv6' }))).toBe(1);
    expect(find(acceptedAt('[fd00::1]:80', '[fd00::9]:1'))).toBe(1);
  });

  it('asks for each connection anew who holds it, where their one address has no listener', () => {
    const find = listenerFinder([
      [listenerAt('10.0.0.1:80', [one])],
      [listenerAt('10.0.0.2:80', [two])],
    ]);
    const held = [one, two, anOwner(3)].map((owner) =>
      find(acceptedAt('10.0.0.7:80', '10.0.0.9:1', [owner])),
    );
    expect(held).toEqual([0, 1, null]);
  });

  it('never gives an IPv6 caller to an IPv4 listener', () => {
    const find = listenerFinder([[listenerAt('0.0.0.0:80', [one])]]);
    expect(find(acceptedAt('[fd00::1]:80', '[fd00::9]:1'))).toBeNull();
  });

  it('does not stumble over a scope id that only one of them has', () => {
    const find = listenerFinder([[listenerAt('[fe80::1%eth0]:80', [one])]]);
    expect(find(acceptedAt('[fe80::1]:80', '[fe80::9]:1'))).toBe(0);
    const reverse = listenerFinder([[listenerAt('[fe80::1]:80', [one])]]);
    expect(reverse(acceptedAt('[fe80::1%eth0]:80', '[fe80::9]:1'))).toBe(0);
  });

  it('falls back on the process where no address fits', () => {
    const find = listenerFinder([
      [listenerAt('127.0.0.1:80', [one])],
      [listenerAt('127.0.0.2:80', [two])],
    ]);
    expect(find(acceptedAt('10.0.0.1:80', '10.0.0.9:1', [two]))).toBe(1);
    expect(find(acceptedAt('10.0.0.1:80', '10.0.0.9:1', [anOwner(3)]))).toBeNull();
  });
});
