import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import { compileRules } from '../../../src-main/core/alerts/compiled-rule.ts';
import {
  watchSharedAlerts,
  type SharedAlertWatch,
} from '../../../src-main/host/alerts/shared-alert-watch.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

let dataDirectory = '';
const running: SharedAlertWatch[] = [];

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'portside-alerts-'));
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

const ssh = { ...listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')]), seenAtStart: true };
const python = listenerAt('0.0.0.0:8000', [anOwner(7702, 'python3')]);
const node = { kind: 'exposed', program: 'node' } as const;

async function watching() {
  const monitor = createScriptedMonitor([ssh], Date.now);
  let changes = 0;
  const watch = await watchSharedAlerts({
    dataDirectory,
    monitor,
    rules: () => compileRules(usualRules),
    onChange: () => void (changes += 1),
    onTold: () => undefined,
  });
  running.push(watch);
  return { monitor, watch, changes: () => changes };
}

describe('watchSharedAlerts', () => {
  it('finds what happens, and says that something changed in a turn of its own', async () => {
    const { monitor, watch, changes } = await watching();
    const before = changes();
    monitor.advance([ssh, python]);
    expect(watch.state().log.alerts).toMatchObject([{ kind: 'exposed', port: 8000 }]);
    expect(changes()).toBe(before);
    await Promise.resolve();
    expect(changes()).toBeGreaterThan(before);
  });

  it('leaves it to the first of two to find alerts', async () => {
    const first = await watching();
    const second = await watching();
    expect([first.watch.keeps(), second.watch.keeps()]).toEqual([true, false]);
    second.monitor.advance([ssh, python]);
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
