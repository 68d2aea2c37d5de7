import { describe, expect, it } from 'vitest';
import { acceptedAt } from '../support/build-socket.ts';
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

  it('asks for the names of remotes, and gives up what is asked when it stops', async () => {
    const monitor = createScriptedMonitor([acceptedAt('192.168.1.20:80', '192.0.2.7:50001')]);
    let cancelled = 0;
    const background = await startTestBackground(monitor, {
      askNames: () => ({
        found: new Promise((_, reject) => {
          setImmediate(() => reject(Object.assign(new Error('late'), { code: 'ETIMEOUT' })));
        }),
        cancel: () => (cancelled += 1),
      }),
    });
    const { handlers } = background;
    const answer = handlers['remote.name']({ address: '192.0.2.7' });
    await background.stop();
    expect(cancelled).toBe(1);
    expect(await answer).toEqual({ outcome: 'failed', reason: 'timeout' });
    await expect(handlers['remote.name']({ address: '192.0.2.8' })).rejects.toThrow(
      'not looked up',
    );
  });

  it('ends no process, and says how that is permitted', async () => {
    const { handlers, endsProcesses } = await startTestBackground(createScriptedMonitor([]));
    expect(endsProcesses).toBe(false);
    const process = { pid: 7, startedAtMs: 1, force: false, children: [] };
    await expect(handlers['process.end'](process)).rejects.toThrow('--allow-actions');
    await expect(handlers['process.previewEnd'](process)).rejects.toThrow('--allow-actions');
    await expect(handlers['process.startAgain']({ id: 'x' })).rejects.toThrow('--allow-actions');
  });

  it('leaves no listener behind', async () => {
    const monitor = createScriptedMonitor([]);
    const background = await startTestBackground(monitor);
    await background.stop();
    await background.stop();
    expect(monitor.listenerCount()).toBe(0);
  });
});
