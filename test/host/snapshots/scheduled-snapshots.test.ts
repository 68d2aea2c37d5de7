import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import type { Settings } from '../../../src-main/core/settings/setting-schemas.ts';
import type { SettingsState } from '../../../src-main/core/settings/settings-state.ts';
import { scheduledSnapshots } from '../../../src-main/host/snapshots/scheduled-snapshots.ts';
import { handClock } from '../../support/hand-clock.ts';
import { sampleListener } from '../../support/sample-sockets.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const minuteMs = 60_000;

function schedule(everyMinutes: number | null) {
  const clock = handClock();
  const monitor = createScriptedMonitor([sampleListener(3000)]);
  const saved: string[] = [];
  const pruned: number[] = [];
  const failures: unknown[] = [];
  const savings: number[] = [];
  const told: ((state: SettingsState) => void)[] = [];
  let broken = false;
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
        return Promise.resolve();
      },
      prune: (beforeMs) => Promise.resolve(void pruned.push(beforeMs)),
    },
    onFailure: (error) => failures.push(error),
    onSaved: () => void savings.push(clock.nowMs()),
  });
  const change = (minutes: number | null): void => {
    settings = { ...settings, 'history.snapshotEveryMinutes': minutes };
    for (const listener of told) listener(state());
  };
  const breakDisk = (): void => {
    broken = true;
  };
  return { clock, monitor, saved, savings, pruned, failures, told, change, breakDisk, stop };
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
    expect(saved).toHaveLength(3);
    expect(savings).toHaveLength(3);
    expect(JSON.parse(saved[0] ?? '')).toMatchObject({
      saved: { by: 'schedule', sockets: 1 },
      sockets: [{ local: { port: 3000 } }],
    });
    const days = defaultSettings['history.maxAgeDays'];
    expect(pruned[0]).toBe(1_000_000 + 5 * minuteMs - days * 24 * 60 * minuteMs);
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
