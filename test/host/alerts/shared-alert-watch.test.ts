import { describe, expect, it } from 'vitest';
import { usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import { compileRules } from '../../../src-main/core/alerts/compiled-rule.ts';
import { watchSharedAlerts } from '../../../src-main/host/alerts/shared-alert-watch.ts';
import { alertsFolderForEachTest, python, ssh } from '../../support/alerts-folder.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const { directory, stopLater } = alertsFolderForEachTest();

const node = { kind: 'exposed', program: 'node' } as const;

async function watching() {
  const monitor = createScriptedMonitor([ssh], Date.now);
  let changes = 0;
  const watch = await watchSharedAlerts({
    dataDirectory: directory(),
    monitor,
    rules: () => compileRules(usualRules),
    onChange: () => void (changes += 1),
    onTold: () => undefined,
  });
  stopLater(watch);
  return { monitor, watch, changes: () => changes };
}

describe('watchSharedAlerts', () => {
  it('finds what happens, and says that something changed in a turn of its own', async () => {
    const { monitor, watch, changes } = await watching();
    const before = changes();
    monitor.advance([ssh, python()]);
    expect(watch.state().log.alerts).toMatchObject([{ kind: 'exposed', port: 8000 }]);
    expect(changes()).toBe(before);
    await Promise.resolve();
    expect(changes()).toBeGreaterThan(before);
  });

  it('leaves it to the first of two to find alerts', async () => {
    const first = await watching();
    const second = await watching();
    expect([first.watch.keeps(), second.watch.keeps()]).toEqual([true, false]);
    second.monitor.advance([ssh, python()]);
    expect(second.watch.state().log.alerts).toEqual([]);
  });

  it('lets a decision stand at once, and keeps it', async () => {
    const { watch } = await watching();
    watch.decide((before) => ({ ...before, muted: [node] }));
    expect(watch.state().muted).toEqual([node]);
    await watch.stop();
    const next = await watching();
    expect(next.watch.state().muted).toEqual([node]);
  });

  it('lets another find them while it reads nothing', async () => {
    const first = await watching();
    first.watch.setFit(false);
    await first.watch.stop();
    const second = await watching();
    expect(second.watch.keeps()).toBe(true);
    expect(second.watch.problem()).toBeNull();
  });
});
