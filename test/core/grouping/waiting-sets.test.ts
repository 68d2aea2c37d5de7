import { describe, expect, it } from 'vitest';
import { waitingSets } from '../../../src-main/core/grouping/waiting-sets.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';

function sizes(waiting: readonly Socket[]): readonly number[] {
  return waitingSets(waiting).map((set) => set.length);
}

const avahi = anOwner(1, 'avahi-daemon');
const chrome = anOwner(2, 'chrome');
const resolved = anOwner(3, 'systemd-resolved');

describe('waitingSets', () => {
  it('has no set for nothing and one for one', () => {
    expect(sizes([])).toEqual([]);
    expect(sizes([listenerAt('0.0.0.0:80', [avahi])])).toEqual([1]);
  });

  it('unites sockets of one process', () => {
    const own = [listenerAt('10.0.0.1:53', [avahi]), listenerAt('[::1]:53', [avahi])];
    expect(sizes(own)).toEqual([2]);
  });

  it('unites listeners that share an endpoint', () => {
    const shared = [listenerAt('0.0.0.0:80', [avahi]), listenerAt('0.0.0.0:80', [chrome])];
    expect(sizes(shared)).toEqual([2]);
  });

  it('unites what is joined only through a third', () => {
    const first = listenerAt('10.0.0.1:80', [avahi]);
    const second = listenerAt('10.0.0.2:80', [chrome]);
    const joint = listenerAt('10.0.0.3:80', [avahi, chrome]);
    expect(sizes([first, second, joint])).toEqual([3]);
  });

  it('parts different programs on different addresses', () => {
    const apart = [listenerAt('127.0.0.1:80', [avahi]), listenerAt('[::1]:80', [chrome])];
    expect(sizes(apart)).toEqual([1, 1]);
  });

  it('does not part what nobody can tell apart', () => {
    const hidden = { ownerReason: 'other-user', userId: 0 } as const;
    const sshd = [listenerAt('0.0.0.0:22', [], hidden), listenerAt('[::]:22', [], hidden)];
    expect(sizes(sshd)).toEqual([2]);
    const others = { ...hidden, userId: 1001 };
    expect(sizes([...sshd, listenerAt('127.0.0.1:22', [], others)])).toEqual([2, 1]);
  });

  it('unites those who share multicast DNS', () => {
    const sockets = [
      boundAt('0.0.0.0:5353', [avahi]),
      boundAt('[::]:5353', [resolved]),
      boundAt('224.0.0.251:5353', [chrome]),
    ];
    expect(sizes(sockets)).toEqual([3]);
  });

  it('unites wildcards where a multicast group shows that the port is shared', () => {
    const sockets = [boundAt('0.0.0.0:7777', [avahi]), boundAt('239.1.2.3:7777', [chrome])];
    expect(sizes(sockets)).toEqual([2]);
  });

  it('parts UDP wildcards of both families on an ordinary port', () => {
    expect(sizes([boundAt('0.0.0.0:53', [avahi]), boundAt('[::]:53', [chrome])])).toEqual([1, 1]);
  });

  it('parts a program on one address from a shared multicast port', () => {
    const sockets = [boundAt('0.0.0.0:5353', [avahi]), boundAt('192.168.1.20:5353', [chrome])];
    expect(sizes(sockets)).toEqual([1, 1]);
  });

  it('takes the two processes of one published container port for one program', () => {
    const ipv4 = anOwner(10, 'docker-proxy');
    const ipv6 = anOwner(11, 'docker-proxy');
    expect(sizes([listenerAt('0.0.0.0:80', [ipv4]), listenerAt('[::]:80', [ipv6])])).toEqual([2]);
    expect(sizes([listenerAt('127.0.0.1:80', [ipv4]), listenerAt('[::1]:80', [ipv6])])).toEqual([
      2,
    ]);
    const others = [listenerAt('127.0.0.1:80', [ipv4]), listenerAt('10.0.0.1:80', [ipv6])];
    expect(sizes(others)).toEqual([1, 1]);
  });
});
