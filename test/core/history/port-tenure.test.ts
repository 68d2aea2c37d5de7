import { describe, expect, it } from 'vitest';
import { portTenures, type WaitingLife } from '../../../src-main/core/history/port-tenure.ts';
import { anOwner } from '../../support/build-socket.ts';

const node = { owners: [anOwner(7, 'node')], ownerReason: null };
const python = { owners: [anOwner(9, 'python3')], ownerReason: null };

function life(changes: Partial<WaitingLife>): WaitingLife {
  return {
    local: { address: '0.0.0.0', port: 80 },
    maybeOlder: false,
    holders: [{ fromMs: 1000, ...node }],
    closedAtMs: null,
    ...changes,
  };
}

describe('portTenures', () => {
  it('tells the newest first, and who has it now without an end', () => {
    const before = life({ holders: [{ fromMs: 100, ...python }], closedAtMs: 500 });
    const told = portTenures([before, life({})], []);
    expect(told.map(({ owners, fromMs, toMs }) => [owners[0]?.name, fromMs, toMs])).toEqual([
      ['node', 1000, null],
      ['python3', 100, 500],
    ]);
  });

  it('takes IPv4 and IPv6 of one server for one, with both addresses', () => {
    const six = life({ local: { address: '::', port: 80 }, closedAtMs: 9000 });
    const [only, ...rest] = portTenures([life({ closedAtMs: 8000 }), six], []);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ addresses: ['0.0.0.0', '::'], fromMs: 1000, toMs: 9000 });
  });

  it('parts a socket that went from one process to another', () => {
    const passed = life({
      holders: [
        { fromMs: 1000, ...node },
        { fromMs: 2000, ...python },
      ],
    });
    expect(portTenures([passed], [])).toMatchObject([
      { fromMs: 2000, toMs: null },
      { fromMs: 1000, toMs: 2000 },
    ]);
  });

  it('keeps apart two lives of one program with a time between', () => {
    const later = life({ holders: [{ fromMs: 3000, ...node }] });
    expect(portTenures([life({ closedAtMs: 2000 }), later], [])).toHaveLength(2);
  });

  it('says when one was last seen that ended while nobody watched', () => {
    const gap = { reason: 'asleep', fromMs: 2000, toMs: 9000, rebooted: false } as const;
    const after = life({ holders: [{ fromMs: 9000, ...python }] });
    expect(portTenures([life({ closedAtMs: 9000 }), after], [gap])).toMatchObject([
      { fromMs: 9000, maybeOlder: true, toMs: null, lastSeenMs: null },
      { fromMs: 1000, maybeOlder: false, toMs: 9000, lastSeenMs: 2000 },
    ]);
    const clock = { ...gap, reason: 'clock-set' } as const;
    expect(portTenures([after], [clock])).toMatchObject([{ maybeOlder: false }]);
  });

  it('takes the end that came last for the end of sockets held together', () => {
    const gap = { reason: 'paused', fromMs: 2000, toMs: 9000, rebooted: false } as const;
    const six = life({ local: { address: '::', port: 80 }, closedAtMs: 1500 });
    expect(portTenures([six, life({ closedAtMs: 9000 })], [gap])).toMatchObject([
      { toMs: 9000, lastSeenMs: 2000 },
    ]);
  });

  it('goes on with a process whose start was reckoned a little otherwise after a restart', () => {
    const again = { owners: [{ ...anOwner(7, 'node'), startedAtMs: 1006 }], ownerReason: null };
    const gap = { reason: 'not-running', fromMs: 4000, toMs: 5000, rebooted: false } as const;
    const passed = life({
      holders: [
        { fromMs: 1000, ...node },
        { fromMs: 5000, ...again },
      ],
    });
    expect(portTenures([passed], [gap])).toMatchObject([
      { fromMs: 1000, maybeOlder: false, toMs: null, lastSeenMs: null },
    ]);
  });
});
