import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import type { Settings } from '../../../src-main/core/settings/setting-schemas.ts';
import type { SettingsState } from '../../../src-main/core/settings/settings-state.ts';
import { scheduledSnapshots } from '../../../src-main/host/snapshots/scheduled-snapshots.ts';
import { handClock } from '../../support/hand-clock.ts';
import { sampleListener } from '../../support/sample-sockets.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const minuteMs = 60_000;

function schedule(everyMinutes: number | null, keptMs: number | null = null) {
  const clock = handClock();
  const monitor = createScriptedMonitor([sampleListener(3000)]);
  const saved: string[] = [];
  const pruned: number[] = [];
  const failures: unknown[] = [];
  const savings: number[] = [];
  const told: ((state: SettingsState) => void)[] = [];
  let broken = false;
  let lastScheduledMs = keptMs;
  let settings: Settings = { ...defaultSettings, 'history.snapshotEveryMinutes': everyMinutes };
  const state = () => ({ settings }) as SettingsState;
  const stop = scheduledSnapshots({
    clock,
    monitor,
    settings: {
      state,
      onChange: (listener) => {
        told.push(listener);
        return () => void told.splice(told.indexOf(listener), 1);
      },
    },
    files: {
      save: (_name, text) => {
        if (broken) return Promise.reject(new Error('full'));
        saved.push(text);
        lastScheduledMs = clock.nowMs();
        return Promise.resolve();
      },
      prune: ({ beforeMs }) => Promise.resolve(void pruned.push(beforeMs)),
      lastScheduledMs: () => Promise.resolve(lastScheduledMs),
    },
    onFailure: (error) => failures.push(error),
    onSaved: () => void savings.push(clock.nowMs()),
  });
  const change = (minutes: number | null): void => {
    settings = { ...settings, 'history.snapshotEveryMinutes': minutes };
    for (const listener of told) listener(state());
  };
  const saveElsewhere = (): void => {
    lastScheduledMs = clock.nowMs();
  };
  const breakDisk = (): void => {
    broken = true;
  };
  return {
    clock,
    monitor,
    saved,
    savings,
    pruned,
    failures,
    told,
    change,
    breakDisk,
    saveElsewhere,
    stop,
  };
}

describe('scheduledSnapshots', () => {
  it('saves nothing unless it is wanted', async () => {
    const { clock, saved, stop } = schedule(null);
    await clock.pass(600 * minuteMs);
    expect(saved).toEqual([]);
    expect(clock.pendingTimers()).toBe(0);
    stop();
  });

  it('saves the whole table every so many minutes, and deletes what is too old', async () => {
    const { clock, saved, savings, pruned, stop } = schedule(5);
    await clock.pass(16 * minuteMs);
    const since = (atMs: number): number => (atMs - 1_000_000) / minuteMs;
    expect(savings.map(since)).toEqual([1, 6, 11, 16]);
    expect(saved).toHaveLength(4);
    expect(JSON.parse(saved[0] ?? '')).toMatchObject({
      saved: { by: 'schedule', sockets: 1 },
      sockets: [{ local: { port: 3000 } }],
    });
    const days = defaultSettings['history.maxAgeDays'];
    expect(pruned[0]).toBe(1_000_000 + minuteMs - days * 24 * 60 * minuteMs);
    stop();
  });

  it('follows the settings at once', async () => {
    const { clock, saved, change, stop } = schedule(60);
    change(1);
    await clock.pass(2 * minuteMs);
    expect(saved).toHaveLength(2);
    change(null);
    await clock.pass(60 * minuteMs);
    expect(saved).toHaveLength(2);
    stop();
  });

  it('does not save a table that cannot be read', async () => {
    const { clock, monitor, saved, stop } = schedule(1);
    monitor.fail([]);
    await clock.pass(minuteMs);
    expect(saved).toEqual([]);
    stop();
  });

  it('goes on where an earlier run ended, however often it starts anew', async () => {
    const { clock, saved, stop } = schedule(60, 1_000_000 - 50 * minuteMs);
    await clock.pass(9 * minuteMs);
    expect(saved).toEqual([]);
    await clock.pass(2 * minuteMs);
    expect(saved).toHaveLength(1);
    stop();
  });

  it('saves soon after a sleep in which one fell due', async () => {
    const { clock, saved, stop } = schedule(24 * 60, 1_000_000);
    await clock.pass(60 * minuteMs);
    clock.jump(23 * 60 * minuteMs);
    await clock.pass(minuteMs);
    expect(saved).toHaveLength(1);
    stop();
  });

  it('waits no longer because the clock was set back', async () => {
    const { clock, saved, stop } = schedule(60);
    clock.jump(1000 * 60 * minuteMs);
    await clock.pass(minuteMs);
    expect(saved).toHaveLength(1);
    clock.jump(-1000 * 60 * minuteMs);
    await clock.pass(minuteMs);
    expect(saved).toHaveLength(2);
    stop();
  });

  it('leaves it to another host of the same folder, while that one saves', async () => {
    const { clock, saved, saveElsewhere, stop } = schedule(60, 1_000_000);
    await clock.pass(58 * minuteMs);
    saveElsewhere();
    await clock.pass(57 * minuteMs);
    expect(saved).toEqual([]);
    await clock.pass(3 * minuteMs);
    expect(saved).toHaveLength(1);
    stop();
  });

  it('saves as soon as there is a table to be read again', async () => {
    const { clock, monitor, saved, stop } = schedule(60);
    monitor.fail([]);
    await clock.pass(5 * minuteMs);
    expect(saved).toEqual([]);
    monitor.advance([sampleListener(4000)]);
    await clock.pass(minuteMs);
    expect(saved).toHaveLength(1);
    stop();
  });

  it('tells of a failure and tries again', async () => {
    const { clock, failures, breakDisk, stop } = schedule(1);
    breakDisk();
    await clock.pass(2 * minuteMs);
    expect(failures).toHaveLength(2);
    stop();
  });

  it('leaves nothing behind', () => {
    const { clock, told, stop } = schedule(1);
    stop();
    expect(clock.pendingTimers()).toBe(0);
    expect(told).toEqual([]);
  });
});
