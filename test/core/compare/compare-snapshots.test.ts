import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src-main/core/compare/compare-snapshots.ts';
import { isSameTable, type Comparison } from '../../../src-main/core/compare/comparison.ts';
import { narrowComparison } from '../../../src-main/core/compare/narrow-comparison.ts';
import { withinSight } from '../../../src-main/core/compare/within-sight.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';
import { dumpOf, dumpText } from '../../support/dump-fixture.ts';
import { formatFiveTuple } from '../../support/format-five-tuple.ts';

const nginx = [anOwner(812, 'nginx')];
const apache = [anOwner(99, 'apache2')];

/** The parts of a comparison that have something in them, as tuples. */
function brief(comparison: Comparison): Record<string, readonly string[]> {
  const tuple = (socket: Socket) => formatFiveTuple(socket);
  const all = {
    opened: comparison.opened.map(tuple),
    closed: comparison.closed.map(tuple),
    ownerChanged: comparison.ownerChanged.map(({ after }) => tuple(after)),
    stateChanged: comparison.stateChanged.map(({ after }) => tuple(after)),
    newlyExposed: comparison.newlyExposed.map(tuple),
    noLongerExposed: comparison.noLongerExposed.map(tuple),
    ownerUntold: comparison.ownerUntold.map(({ after }) => tuple(after)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found.length > 0));
}

function compare(before: readonly Socket[], after: readonly Socket[]) {
  return brief(compareSnapshots(before, after));
}

describe('compareSnapshots on what waits', () => {
  it('finds what opened, closed, and can newly be reached', () => {
    const before = [listenerAt('127.0.0.1:1', nginx), listenerAt('127.0.0.1:2', nginx)];
    const after = [listenerAt('127.0.0.1:2', nginx), listenerAt('0.0.0.0:3', apache)];
    expect(compare(before, after)).toEqual({
      opened: ['tcp 0.0.0.0:3'],
      closed: ['tcp 127.0.0.1:1'],
      newlyExposed: ['tcp 0.0.0.0:3'],
    });
  });

  it('says when another program holds an endpoint, not when the same was started again', () => {
    const before = [listenerAt('127.0.0.1:80', nginx)];
    expect(compare(before, [listenerAt('127.0.0.1:80', apache)])).toEqual({
      ownerChanged: ['tcp 127.0.0.1:80'],
    });
    expect(compare(before, [listenerAt('127.0.0.1:80', [anOwner(4000, 'nginx')])])).toEqual({});
  });

  it('takes an unknown owner for any', () => {
    const known = [listenerAt('127.0.0.1:80', nginx)];
    const unknown = [listenerAt('127.0.0.1:80')];
    expect(compare(known, unknown)).toEqual({ ownerUntold: ['tcp 127.0.0.1:80'] });
    expect(compare(unknown, known)).toEqual({ ownerUntold: ['tcp 127.0.0.1:80'] });
    expect(isSameTable(compareSnapshots(known, unknown))).toBe(true);
    expect(compare(unknown, unknown)).toEqual({});
    const kernel = [listenerAt('127.0.0.1:80', [], { ownerReason: 'kernel' })];
    expect(compare(known, kernel)).toEqual({});
  });

  it('takes a name that a tool cut, and a missing one with its number, for the program', () => {
    const redis = [listenerAt('127.0.0.1:6379', [anOwner(7, 'redis-server')])];
    const of = (pid: number, name: string) => [listenerAt('127.0.0.1:6379', [anOwner(pid, name)])];
    expect(compare(of(9, 'redis-ser'), redis)).toEqual({});
    expect(compare(of(7, ''), redis)).toEqual({});
    expect(compare(of(9, ''), redis)).toHaveProperty('ownerChanged');
    expect(compare(of(9, 'redis'), redis)).toHaveProperty('ownerChanged');
  });

  it('does not count how many sockets of one program wait on an endpoint', () => {
    const worker = (pid: number) => listenerAt('127.0.0.1:80', [anOwner(pid, 'worker')]);
    expect(compare([worker(1), worker(2)], [worker(3), worker(4), worker(5)])).toEqual({});
    const both = [worker(1), listenerAt('127.0.0.1:80', apache)];
    expect(compare([worker(1)], both)).toEqual({ opened: ['tcp 127.0.0.1:80'] });
    expect(compare(both, [worker(9)])).toEqual({ closed: ['tcp 127.0.0.1:80'] });
  });

  it('says when a socket began or ceased to listen', () => {
    const bound = listenerAt('127.0.0.1:80', nginx, { state: 'CLOSED', role: 'bound' });
    expect(compare([bound], [listenerAt('127.0.0.1:80', nginx)])).toEqual({
      stateChanged: ['tcp 127.0.0.1:80'],
    });
  });

  it('takes a state that one side has no known word for, for any', () => {
    const unknown = listenerAt('127.0.0.1:80', nginx, { state: null });
    expect(compare([unknown], [listenerAt('127.0.0.1:80', nginx)])).toEqual({});
    expect(compare([listenerAt('127.0.0.1:80', nginx)], [unknown])).toEqual({});
  });

  it('knows a pid that was used again by its start, where that is known', () => {
    const at = (startedAtMs: number | null, name: string) => [
      listenerAt('127.0.0.1:80', [{ pid: 7, name, descriptors: [], startedAtMs }]),
    ];
    expect(compare(at(1000, 'nginx'), at(90_000, 'nc'))).toHaveProperty('ownerChanged');
    expect(compare(at(1000, 'nginx'), at(2500, 'renamed'))).toEqual({});
    expect(compare(at(null, 'nginx'), at(90_000, 'renamed'))).toEqual({});
  });

  it('keeps protocols and networks apart, and a container started again together', () => {
    const inside = (inode: number, containerName: string) =>
      listenerAt('0.0.0.0:80', nginx, {
        networkNamespace: { inode, label: null, containerName, containerImage: null },
      });
    expect(compare([inside(1, 'web')], [inside(2, 'web')])).toEqual({});
    expect(compare([inside(1, 'web')], [inside(1, 'shop')])).toHaveProperty('opened');
    expect(compare([listenerAt('127.0.0.1:53', nginx)], [boundAt('127.0.0.1:53', nginx)])).toEqual({
      opened: ['udp 127.0.0.1:53'],
      closed: ['tcp 127.0.0.1:53'],
    });
  });

  it('does not mind a scope id that one side lacks', () => {
    const scoped = [boundAt('[fe80::1%eth0]:546', nginx)];
    expect(compare(scoped, [boundAt('[fe80::1]:546', nginx)])).toEqual({});
  });
});

describe('compareSnapshots on reach', () => {
  it.each([
    ['127.0.0.1:80', '0.0.0.0:80', true],
    ['127.0.0.1:80', '192.168.1.20:80', true],
    ['192.168.1.20:80', '0.0.0.0:80', true],
    ['0.0.0.0:80', '[::]:80', false],
    ['0.0.0.0:80', '192.168.1.20:80', false],
    ['0.0.0.0:80', '127.0.0.1:80', false],
  ])('%s → %s: %s', (before, after, exposed) => {
    const [one, other] = [[listenerAt(before, nginx)], [listenerAt(after, nginx)]];
    expect('newlyExposed' in compare(one, other)).toBe(exposed);
    expect('noLongerExposed' in compare(other, one)).toBe(exposed);
  });

  it('tells how far each port with another reach was and is reached', () => {
    const { reach } = compareSnapshots(
      [listenerAt('127.0.0.1:80', nginx), listenerAt('0.0.0.0:81', nginx)],
      [listenerAt('0.0.0.0:80', nginx), listenerAt('[::1]:82', nginx)],
    );
    expect([...reach]).toEqual([
      ['tcp 80', { before: 'this-machine', after: 'all-networks' }],
      ['tcp 81', { before: 'all-networks', after: null }],
    ]);
  });

  it('counts the interface a socket is bound to only where both sides tell it', () => {
    const bound = (interfaceName: string | null) =>
      listenerAt('0.0.0.0:80', nginx, { binding: { interfaceName, ipv6Only: false, unit: null } });
    const untold = listenerAt('0.0.0.0:80', nginx);
    expect(compare([bound('lo')], [bound(null)])).toEqual({ newlyExposed: ['tcp 0.0.0.0:80'] });
    expect(compare([bound(null)], [bound('lo')])).toEqual({ noLongerExposed: ['tcp 0.0.0.0:80'] });
    expect(compare([bound('lo')], [untold])).toEqual({});
    expect(compare([untold], [bound('lo')])).toEqual({});
  });

  it('is not about connections or sockets that do not listen', () => {
    const closed = listenerAt('0.0.0.0:80', nginx, { state: 'CLOSED', role: 'bound' });
    const accepted = acceptedAt('192.168.1.20:80', '10.0.0.1:4000', nginx);
    expect(compare([], [closed, accepted])).not.toHaveProperty('newlyExposed');
  });
});

describe('compareSnapshots on connections', () => {
  const connection = outgoingFrom('10.0.0.1:4000', '10.0.0.2:443', nginx);

  it('knows them by both endpoints, whatever their state', () => {
    expect(compare([connection], [{ ...connection, state: 'CLOSE-WAIT' }])).toEqual({});
    const other = outgoingFrom('10.0.0.1:4001', '10.0.0.2:443', nginx);
    expect(compare([connection], [other])).toEqual({
      opened: ['tcp 10.0.0.1:4001 - 10.0.0.2:443'],
      closed: ['tcp 10.0.0.1:4000 - 10.0.0.2:443'],
    });
  });

  it('does not call a process that left a connection in TIME-WAIT another owner', () => {
    const left = {
      ...connection,
      state: 'TIME-WAIT',
      owners: [],
      ownerReason: 'time-wait',
    } as const;
    expect(compare([connection], [left])).toEqual({});
    expect(compare([left], [connection])).toEqual({});
    expect(compare([connection], [{ ...connection, owners: apache }])).toHaveProperty(
      'ownerChanged',
    );
  });
});

describe('compareSnapshots on captured dumps of one moment', () => {
  it.each([
    ['linux-ss-tunap', 'linux-ss-no-header'],
    ['linux-ss-extended', 'linux-ss-tunap'],
    ['linux-netstat-wide', 'linux-ss-tunap'],
    ['linux-netstat-an', 'linux-ss-tunap'],
    ['linux-lsof', 'linux-ss-tunap'],
    ['linux-ss-tan', 'linux-ss-tunap'],
    ['windows-netstat-ano', 'windows-netstat-ano'],
  ])('%s and %s: nothing is different', (one, other) => {
    const [before, after] = [dumpOf(dumpText(one)), dumpOf(dumpText(other))];
    const comparison = compareSnapshots(
      withinSight(before.sockets, after.hides),
      withinSight(after.sockets, before.hides),
    );
    expect(brief({ ...comparison, ownerUntold: [] })).toEqual(
      // lsof leaves out a process whose name has a line end.
      one === 'linux-lsof' ? { opened: ['tcp 127.0.0.1:3003'] } : {},
    );
  });

  it('finds nothing between a table and itself in another order, and all against nothing', () => {
    const { sockets } = dumpOf(dumpText('linux-ss-tunap'));
    fc.assert(
      fc.property(fc.shuffledSubarray([...sockets], { minLength: sockets.length }), (shuffled) => {
        expect(isSameTable(compareSnapshots(sockets, shuffled))).toBe(true);
      }),
      { numRuns: 20 },
    );
    expect(compareSnapshots([], sockets).opened).toHaveLength(38);
    expect(compareSnapshots(sockets, []).closed).toHaveLength(38);
  });

  it('is the other way round between the other way round', () => {
    const { sockets } = dumpOf(dumpText('linux-ss-tunap'));
    const part = fc.subarray([...sockets]);
    fc.assert(
      fc.property(part, part, (before, after) => {
        const there = brief(compareSnapshots(before, after));
        const back = brief(compareSnapshots(after, before));
        expect(back['closed']).toEqual(there['opened']);
        expect(back['opened']).toEqual(there['closed']);
      }),
      { numRuns: 50 },
    );
  });
});

describe('narrowComparison', () => {
  it('keeps what matches on either side', () => {
    const comparison = compareSnapshots(
      [listenerAt('127.0.0.1:80', nginx), listenerAt('127.0.0.1:81', nginx)],
      [listenerAt('127.0.0.1:80', apache), listenerAt('0.0.0.0:82', apache)],
    );
    const named = (name: string) =>
      brief(
        narrowComparison(comparison, ({ owners }) => owners.some((owner) => owner.name === name)),
      );
    expect(named('nginx')).toEqual({
      closed: ['tcp 127.0.0.1:81'],
      ownerChanged: ['tcp 127.0.0.1:80'],
    });
    expect(named('apache2')).toEqual({
      opened: ['tcp 0.0.0.0:82'],
      ownerChanged: ['tcp 127.0.0.1:80'],
      newlyExposed: ['tcp 0.0.0.0:82'],
    });
    expect(isSameTable(narrowComparison(comparison, () => false))).toBe(true);
  });
});

describe('withinSight', () => {
  it('leaves out what the other side cannot have', () => {
    const inside = { inode: 1, label: null, containerName: 'web', containerImage: null };
    const sockets = [
      listenerAt('127.0.0.1:80', nginx),
      listenerAt('127.0.0.1:81'),
      boundAt('127.0.0.1:53', nginx),
      listenerAt('0.0.0.0:80', nginx, { networkNamespace: inside }),
      outgoingFrom('[2001:db8:0:12:5054:ff:fe12:3456]:4000', '[2001:db8::1]:443', nginx),
    ];
    expect(withinSight(sockets, [])).toHaveLength(5);
    expect(withinSight(sockets, ['udp'])).not.toContain(sockets[2]);
    expect(withinSight(sockets, ['tcp'])).toEqual([sockets[2]]);
    expect(withinSight(sockets, ['ownerless'])).not.toContain(sockets[1]);
    expect(withinSight(sockets, ['other-networks'])).not.toContain(sockets[3]);
    expect(withinSight(sockets, ['long-addresses'])).not.toContain(sockets[4]);
    expect(withinSight(sockets, ['connected'])).toHaveLength(4);
    expect(withinSight(sockets, ['waiting'])).toEqual([sockets[4]]);
  });
});
