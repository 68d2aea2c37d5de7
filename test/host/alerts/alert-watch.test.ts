import { describe, expect, it } from 'vitest';
import { usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import { compileRules } from '../../../src-main/core/alerts/compiled-rule.ts';
import { limits } from '../../../src-main/core/alerts/limiter.ts';
import { startAlertWatch } from '../../../src-main/host/alerts/alert-watch.ts';
import { freshState } from '../../core/alerts/alert-scenes.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { handClock } from '../../support/hand-clock.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const hourMs = 3_600_000;
const first = listenerAt('0.0.0.0:8000', [anOwner(1, 'node')]);
const second = listenerAt('0.0.0.0:9000', [anOwner(2, 'deno')]);

function watching() {
  const clock = handClock();
  // Far enough from 1970 to be set back.
  clock.jump(24 * hourMs);
  const monitor = createScriptedMonitor([]);
  const told: Alert[] = [];
  const watch = startAlertWatch({
    monitor,
    clock,
    initial: freshState(),
    rules: () => compileRules(usualRules),
    onStep: () => undefined,
    onTold: (alerts) => told.push(...alerts),
  });
  return { clock, monitor, told, watch };
}

describe('startAlertWatch', () => {
  it('tells what opened once it has gathered', async () => {
    const { clock, monitor, told, watch } = watching();
    monitor.advance([first]);
    expect(told).toEqual([]);
    await clock.pass(limits.gatherMs + 1);
    expect(told).toHaveLength(1);
    watch.stop();
  });

  it('tells in time though the clock is set back meanwhile', async () => {
    const { clock, monitor, told, watch } = watching();
    monitor.advance([first]);
    clock.jump(-8 * hourMs);
    await clock.pass(limits.gatherMs + 1);
    expect(told).toHaveLength(1);
    monitor.advance([first, second]);
    await clock.pass(limits.gatherMs + 1);
    expect(told).toHaveLength(2);
    watch.stop();
  });

  it('tells at once what fell due in a sleep', async () => {
    const { clock, monitor, told, watch } = watching();
    monitor.advance([first]);
    clock.jump(8 * hourMs);
    monitor.advance([first, second]);
    expect(told.length).toBeGreaterThan(0);
    await clock.pass(limits.gatherMs + 1);
    expect(told).toHaveLength(2);
    watch.stop();
  });

  it('leaves no timer behind', () => {
    const { clock, monitor, watch } = watching();
    monitor.advance([first]);
    expect(clock.pendingTimers()).toBe(1);
    watch.stop();
    expect(clock.pendingTimers()).toBe(0);
  });

  it('takes a change after its end, and neither tells of it nor waits for anything', async () => {
    const { clock, monitor, told, watch } = watching();
    monitor.advance([first]);
    watch.stop();
    const muted = [{ kind: 'new-listener', program: 'node' }] as const;
    watch.change((state) => ({ ...state, muted }));
    expect(watch.state().muted).toEqual(muted);
    expect(clock.pendingTimers()).toBe(0);
    await clock.pass(limits.gatherMs + 1);
    expect(told).toEqual([]);
  });
});
