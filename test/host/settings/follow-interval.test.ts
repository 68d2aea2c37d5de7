import { expect, it } from 'vitest';
import { followInterval } from '../../../src-main/host/settings/follow-interval.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';
import { scriptedSettings } from '../../support/scripted-settings.ts';

it('followInterval tells the monitor its pace now and when it changes, and no more once stopped', () => {
  const monitor = createScriptedMonitor([]);
  const settings = scriptedSettings({ intervalMs: 2000 });
  const stop = followInterval(settings, monitor);
  settings.become({ intervalMs: 2000, theme: 'dark' });
  settings.become({ intervalMs: 5000 });
  expect(monitor.asked.intervalsMs).toEqual([2000, 5000]);
  stop();
  settings.become({ intervalMs: 500 });
  expect(monitor.asked.intervalsMs).toHaveLength(2);
});

it('followInterval leaves a monitor alone that reads at that pace already', () => {
  const monitor = createScriptedMonitor([]);
  followInterval(scriptedSettings({ intervalMs: 1000 }), monitor);
  expect(monitor.asked.intervalsMs).toEqual([]);
});
