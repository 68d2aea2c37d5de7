import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import type { SettingsState } from '../../../src-main/core/settings/settings-state.ts';
import { keepHistory, type KeptHistory } from '../../../src-main/host/history/keep-history.ts';
import { listenerAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';
import { settingsWith } from '../../support/standing-settings.ts';

let folder = '';
let kept: KeptHistory | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portside-keep-'));
});
afterEach(async () => {
  await kept?.stop();
  kept = null;
  rmSync(folder, { recursive: true, force: true });
});

/** History over a monitor and settings of the test, in real threads and files. */
function keep(dataDirectory: string, enabled: boolean) {
  const monitor = createScriptedMonitor([listenerAt('127.0.0.1:80')], Date.now);
  let state = settingsWith({ 'history.enabled': enabled });
  const followers = new Set<(state: SettingsState) => void>();
  const settings = {
    state: () => state,
    onChange: (follower: (state: SettingsState) => void) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
  };
  const history = keepHistory({ dataDirectory, monitor, settings });
  kept = history;
  const told: HistoryStatus[] = [];
  history.onChange((status) => told.push(status));
  return {
    history,
    told,
    monitor,
    followers,
    change: (changes: Parameters<typeof settingsWith>[0]) => {
      state = settingsWith(changes);
      for (const follower of followers) follower(state);
    },
  };
}

/** Waits until history says so, which its thread does every second. */
function until(history: KeptHistory, state: HistoryStatus['state']): Promise<HistoryStatus> {
  return new Promise((resolve) => {
    const stop = history.onChange((status) => {
      if (status.state !== state) return;
      stop();
      resolve(status);
    });
    if (history.current().status().state === state) {
      stop();
      resolve(history.current().status());
    }
  });
}

describe('keepHistory', () => {
  it('makes the folder and records, and leaves no follower behind', async () => {
    const directory = join(folder, 'not', 'there');
    const { history, monitor, followers } = keep(directory, true);
    const status = await until(history, 'recording');
    expect(status.path).toBe(join(directory, 'history.sqlite'));
    expect(readdirSync(directory)).toContain('history.sqlite');
    await history.stop();
    expect([monitor.listenerCount(), followers.size]).toEqual([0, 0]);
  });

  it('keeps nothing while it is switched off, and says so to who asks', async () => {
    const { history } = keep(folder, false);
    expect(history.current().status()).toMatchObject({
      state: 'off',
      problem: { key: 'history.off' },
    });
    await expect(history.current().ask({ kind: 'table-at', atMs: 1 })).rejects.toThrow(
      'History is switched off in the settings.',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('follows the switch, and keeps what was recorded when it is switched off', async () => {
    const { history, told, change } = keep(folder, false);
    change({ 'history.enabled': true });
    await until(history, 'recording');
    change({ 'history.enabled': false });
    expect(told.map(({ state }) => state)).toEqual(['starting', 'recording', 'off']);
    await history.stop();
    expect(readdirSync(folder)).toContain('history.sqlite');
  });

  it('hands new limits on without beginning anew', async () => {
    const { history, told, change } = keep(folder, true);
    await until(history, 'recording');
    const before = history.current();
    change({ 'history.enabled': true, 'history.maxAgeDays': 3 });
    expect(history.current()).toBe(before);
    expect(told.map(({ state }) => state)).toEqual(['recording']);
  });

  it('says why nothing is kept where the folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { history } = keep(join(file, 'data'), true);
    const { problem } = await until(history, 'failing');
    expect(problem).toMatchObject({ key: 'history.unwritable' });
  });
});
