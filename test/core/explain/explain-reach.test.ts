import { describe, expect, it } from 'vitest';
import { explainReach } from '../../../src-main/core/explain/explain-reach.ts';
import type { Machine } from '../../../src-main/core/machine/machine.ts';
import { boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { keysOf } from '../../support/explained.ts';

function reach(
  locals: readonly string[],
  machine: Machine = laptop,
): ReturnType<typeof explainReach> {
  return explainReach(
    locals.map((local) => listenerAt(local)),
    machine,
  );
}

function bound(interfaceName: string | null, ipv6Only = false) {
  return { binding: { interfaceName, ipv6Only, unit: null } };
}

describe('explainReach', () => {
  it('says nothing where nobody waits', () => {
    expect(explainReach([], laptop)).toEqual([]);
  });

  it('tells whether a socket on :: takes IPv4, where that is known', () => {
    const keys = (ipv6Only: boolean) =>
      keysOf(explainReach([listenerAt('[::]:80', undefined, bound(null, ipv6Only))], laptop));
    expect(keysOf(reach(['[::]:80']))).toContain('reachDualStack');
    expect(keys(false)).toContain('reachDualStackKnown');
    expect(keys(true)).toContain('reachIpv6Only');
  });

  it('speaks of the interface a socket is bound to, not of its address', () => {
    const on = (name: string) =>
      explainReach([listenerAt('0.0.0.0:80', undefined, bound(name))], laptop);
    expect(on('wg0')).toEqual([
      { key: 'explain.reachInterface', values: { interfaces: 'wg0', count: 1 } },
    ]);
    expect(keysOf(on('lo'))).toEqual(['reachLoopbackInterface']);
    const both = [listenerAt('0.0.0.0:80', undefined, bound('wg0')), listenerAt('0.0.0.0:80')];
    expect(keysOf(explainReach(both, laptop))).toEqual(['reachAllNamed']);
  });

  it('names every network behind the unspecified address, the loopback not', () => {
    expect(reach(['0.0.0.0:80'])).toEqual([
      {
        key: 'explain.reachAllNamed',
        values: { addresses: '0.0.0.0', interfaces: 'eth0, docker0' },
      },
    ]);
    expect(keysOf(reach(['0.0.0.0:80'], { ...laptop, interfaces: [] }))).toEqual(['reachAll']);
  });

  it('says once that everyone can, whatever other addresses there are', () => {
    expect(reach(['127.0.0.1:80', '[::]:80', '0.0.0.0:80'])).toEqual([
      {
        key: 'explain.reachAllNamed',
        values: { addresses: '0.0.0.0, ::', interfaces: 'eth0, docker0' },
      },
    ]);
  });

  it('says of “::” alone that it takes IPv4 too', () => {
    expect(keysOf(reach(['[::]:80']))).toEqual(['reachAllNamed', 'reachDualStack']);
  });

  it('names the interface of a single address', () => {
    expect(reach(['192.168.1.20:80'])).toEqual([
      { key: 'explain.reachOneNamed', values: { address: '192.168.1.20', interface: 'eth0' } },
    ]);
    expect(keysOf(reach(['10.99.0.1:80']))).toEqual(['reachOne']);
  });

  it('knows what never leaves the machine', () => {
    expect(reach(['127.0.0.1:80', '[::1]:80'])).toEqual([
      { key: 'explain.reachThisMachine', values: { addresses: '127.0.0.1, ::1', count: 2 } },
    ]);
  });

  it('warns that 127.0.0.1 does not find who waits on ::1 alone', () => {
    expect(keysOf(reach(['[::1]:80']))).toEqual(['reachThisMachine', 'reachOnlyIpv6']);
  });

  it('tells a network and this machine together', () => {
    const keys = keysOf(reach(['127.0.0.1:80', '192.168.1.20:80', '172.17.0.1:80']));
    expect(keys).toEqual(['reachOneNamed', 'reachOneNamed', 'reachThisMachineToo']);
  });

  it('tells a multicast group', () => {
    expect(explainReach([boundAt('224.0.0.251:5353')], laptop)).toEqual([
      { key: 'explain.reachMulticast', values: { addresses: '224.0.0.251' } },
    ]);
  });
});
