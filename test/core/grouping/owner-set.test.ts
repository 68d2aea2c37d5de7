import { describe, expect, it } from 'vitest';
import { ownerSetKey, ownerSetOf } from '../../../src-main/core/grouping/owner-set.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

describe('ownerSetOf', () => {
  it('lists every process once, lowest pid first', () => {
    const sockets = [
      listenerAt('0.0.0.0:80', [anOwner(30), anOwner(4)]),
      listenerAt('0.0.0.0:80', [anOwner(4), anOwner(200)]),
    ];
    expect(ownerSetOf(sockets).owners.map((owner) => owner.pid)).toEqual([4, 30, 200]);
  });

  it('gathers the descriptors of a process by number', () => {
    const sockets = [
      listenerAt('0.0.0.0:80', [anOwner(4, 'nginx', [10])]),
      listenerAt('[::]:80', [anOwner(4, 'nginx', [9, 10])]),
    ];
    expect(ownerSetOf(sockets).owners).toEqual([anOwner(4, 'nginx', [9, 10])]);
  });

  it('has a reason only when nobody owns any of the sockets', () => {
    const hidden = listenerAt('0.0.0.0:80', [], { ownerReason: 'other-user' });
    const kept = listenerAt('0.0.0.0:80', [], { ownerReason: 'time-wait' });
    expect(ownerSetOf([kept, hidden])).toEqual({ owners: [], ownerReason: 'other-user' });
    expect(ownerSetOf([kept]).ownerReason).toBe('time-wait');
    expect(ownerSetOf([]).ownerReason).toBe('unknown');
    expect(ownerSetOf([hidden, listenerAt('[::]:80', [anOwner(1)])]).ownerReason).toBeNull();
  });
});

describe('ownerSetKey', () => {
  it('is the same for the same processes in any order', () => {
    const one = listenerAt('0.0.0.0:80', [anOwner(30), anOwner(4)]);
    const other = listenerAt('0.0.0.0:80', [anOwner(4), anOwner(30), anOwner(30)]);
    expect(ownerSetKey(one)).toBe('4+30');
    expect(ownerSetKey(other)).toBe('4+30');
  });

  it('names the reason where there is no process', () => {
    expect(ownerSetKey(listenerAt('0.0.0.0:80', [], { ownerReason: 'kernel' }))).toBe('kernel');
    expect(ownerSetKey(listenerAt('0.0.0.0:80', [anOwner(7)]))).toBe('7');
  });
});
