import { describe, expect, it } from 'vitest';
import { usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import { limits } from '../../../src-main/core/alerts/limiter.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { watched } from './alert-scenes.ts';

const hourMs = 3_600_000;
const node = anOwner(4711, 'node');
const python = anOwner(7702, 'python3');

describe('many alerts', () => {
  it('that come together are one notice', () => {
    const machine = watched([]);
    const opened = [3001, 3002, 3003].map((port) => listenerAt(`127.0.0.1:${port}`, [node]));
    machine.see({ opened });
    machine.pass(hourMs);
    expect(machine.told).toHaveLength(1);
    expect(machine.told[0]).toHaveLength(3);
  });

  it('are at most three notices in any minute, and none is lost', () => {
    const machine = watched([]);
    const noticesAfter: number[] = [];
    for (let second = 0; second < 60; second += 1) {
      machine.see({ opened: [listenerAt(`127.0.0.1:${3000 + second}`, [node])] });
      machine.pass(1000);
      noticesAfter.push(machine.told.length);
    }
    expect(noticesAfter.at(-1)).toBe(limits.noticesAMinute);
    machine.pass(hourMs);
    expect(machine.told.flat()).toHaveLength(60);
    expect(machine.told.length).toBeLessThanOrEqual(5);
  });

  it('are kept but not told while snoozed', () => {
    const machine = watched([]);
    machine.change((state) => ({
      ...state,
      limiter: { ...state.limiter, snoozedUntilMs: Date.UTC(2026, 10, 20, 10) },
    }));
    machine.see({ opened: [listenerAt('0.0.0.0:8000', [python])] });
    machine.pass(2 * hourMs);
    expect(machine.told).toEqual([]);
    expect(machine.state().log.alerts).toHaveLength(1);
    machine.see({ opened: [listenerAt('0.0.0.0:8001', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['exposed 8001']]);
  });

  it('of a muted program are not even kept', () => {
    const machine = watched([]);
    machine.change((state) => ({ ...state, muted: [{ kind: 'exposed', program: 'python3' }] }));
    machine.see({ opened: [listenerAt('0.0.0.0:8000', [python])] });
    machine.see({ opened: [listenerAt('127.0.0.1:8001', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['new-listener 8001']]);
  });
});

describe('rules', () => {
  it('speak only of what their filter keeps', () => {
    const [exposed] = usualRules;
    if (exposed === undefined) throw new Error('no rule');
    const machine = watched([], [{ ...exposed, filter: '-proc:python3' }]);
    machine.see({
      opened: [listenerAt('0.0.0.0:8000', [python]), listenerAt('0.0.0.0:8001', [node])],
    });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['exposed 8001']]);
  });

  it('that are off or cannot be understood say nothing', () => {
    const rules = usualRules.map((rule, index) =>
      index === 0 ? { ...rule, enabled: false } : { ...rule, filter: 'prot:tcp' },
    );
    const machine = watched([], rules);
    machine.see({ opened: [listenerAt('0.0.0.0:8000', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('tell a reachable new listener as new where the rule for reach is off', () => {
    const rules = usualRules.filter(({ kind }) => kind !== 'newly-exposed');
    const machine = watched([], rules);
    machine.see({ opened: [listenerAt('0.0.0.0:8000', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['new-listener 8000']]);
  });
});
