import { describe, expect, it } from 'vitest';
import { followReadingPause } from '../../../src-main/host/alerts/follow-reading-pause.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const pause = { sinceMs: 1, untilMs: null };

describe('followReadingPause', () => {
  it('tells once that nothing is read, and once that it is again', () => {
    const monitor = createScriptedMonitor([]);
    const heard: boolean[] = [];
    const stop = followReadingPause(monitor, (reading) => heard.push(reading));
    monitor.advance([]);
    expect(heard).toEqual([]);
    monitor.setPause(pause);
    monitor.setPause({ ...pause, untilMs: 9 });
    monitor.setPause(null);
    expect(heard).toEqual([false, true]);
    stop();
    monitor.setPause(pause);
    expect(heard).toHaveLength(2);
    expect(monitor.listenerCount()).toBe(0);
  });

  it('tells of a pause that holds already', () => {
    const monitor = createScriptedMonitor([]);
    monitor.setPause(pause);
    const heard: boolean[] = [];
    followReadingPause(monitor, (reading) => heard.push(reading));
    expect(heard).toEqual([false]);
  });
});
