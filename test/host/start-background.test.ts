import { describe, expect, it } from 'vitest';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';
import { startTestBackground } from '../support/test-background.ts';

describe('startBackground', () => {
  it('answers and changes settings', async () => {
    const { handlers } = await startTestBackground(createScriptedMonitor([]));
    expect(await handlers['settings.read'](null)).toMatchObject({ sources: {}, problems: [] });
    const change = { key: 'theme', value: 'dark' } as const;
    expect(await handlers['settings.change'](change)).toMatchObject({
      settings: { theme: 'dark' },
    });
  });

  it('lets the monitor read at the pace that is set', async () => {
    const monitor = createScriptedMonitor([]);
    const background = await startTestBackground(monitor);
    expect(monitor.asked.intervalsMs).toEqual([]);
    await background.settings.change({ key: 'intervalMs', value: 5000 });
    await background.settings.change({ key: 'theme', value: 'dark' });
    await background.settings.change({ key: 'intervalMs', value: null });
    expect(monitor.asked.intervalsMs).toEqual([5000, 1000]);
  });

  it('leaves no listener behind', async () => {
    const monitor = createScriptedMonitor([]);
    const background = await startTestBackground(monitor);
    await background.stop();
    await background.stop();
    expect(monitor.listenerCount()).toBe(0);
  });
});
