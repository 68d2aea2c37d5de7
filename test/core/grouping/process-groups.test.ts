import { describe, expect, it } from 'vitest';
import { processGroups } from '../../../src-main/core/grouping/process-groups.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

const parent = anOwner(100, 'nginx');
const worker = anOwner(101, 'nginx');

describe('processGroups', () => {
  it('puts a shared listener under all its owners and an accepted one under its worker', () => {
    const listener = listenerAt('0.0.0.0:80', [parent, worker]);
    const accepted = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [worker]);
    expect(processGroups([listener], [accepted])).toEqual([
      { key: '100+101', owners: [parent, worker], ownerReason: null, sockets: [listener] },
      { key: '101', owners: [worker], ownerReason: null, sockets: [accepted] },
    ]);
  });

  it('shows those who wait before those who only hold connections, however low their pid', () => {
    const listener = listenerAt('0.0.0.0:80', [worker]);
    const accepted = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [parent]);
    const keys = processGroups([listener], [accepted]).map((group) => group.key);
    expect(keys).toEqual(['101', '100']);
  });

  it('shows waiting sockets before older connections', () => {
    const listener = listenerAt('0.0.0.0:80', [parent], { firstSeenAtMs: 50 });
    const accepted = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [parent], { firstSeenAtMs: 5 });
    expect(processGroups([listener], [accepted])[0]?.sockets).toEqual([listener, accepted]);
  });

  it('gathers what has no owner by reason, after the processes', () => {
    const kept = [1, 2].map((port) =>
      acceptedAt('10.0.0.1:80', `10.0.0.9:${port}`, [], { ownerReason: 'time-wait' }),
    );
    const held = acceptedAt('10.0.0.1:80', '10.0.0.9:3', [worker]);
    const groups = processGroups([], [...kept, held]);
    expect(groups.map(({ key, ownerReason }) => [key, ownerReason])).toEqual([
      ['101', null],
      ['time-wait', 'time-wait'],
    ]);
    expect(groups[1]?.sockets).toEqual(kept);
  });

  it('orders processes by pid as a number', () => {
    const accepted = [9, 1000, 20].map((pid) =>
      acceptedAt('10.0.0.1:80', `10.0.0.9:${pid}`, [anOwner(pid)]),
    );
    expect(processGroups([], accepted).map((group) => group.key)).toEqual(['9', '20', '1000']);
  });
});
