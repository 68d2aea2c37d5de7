import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src-main/core/settings/setting-schemas.ts';
import {
  keepSettings,
  type SettingsKeeper,
} from '../../../src-main/host/settings/settings-keeper.ts';

let dataDirectory = '';
const kept: SettingsKeeper[] = [];
const path = () => join(dataDirectory, 'settings.json');

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'portside-keeper-'));
});
afterEach(async () => {
  for (const keeper of kept.splice(0)) keeper.stop();
  await rm(dataDirectory, { recursive: true, force: true });
});

async function keep(commanded: Partial<Settings> = {}): Promise<SettingsKeeper> {
  const keeper = await keepSettings({ dataDirectory, unavailable: {}, commanded });
  kept.push(keeper);
  return keeper;
}

describe('keepSettings', () => {
  it('writes a change and tells of it', async () => {
    const keeper = await keep();
    const heard = vi.fn();
    keeper.onChange(heard);
    const state = await keeper.change({ key: 'theme', value: 'dark' });
    expect(state).toMatchObject({ settings: { theme: 'dark' }, sources: { theme: 'file' } });
    expect(heard.mock.calls).toEqual([[state]]);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toEqual({ version: 1, theme: 'dark' });
  });

  it('says what is permitted when a value is not, and changes nothing', async () => {
    const keeper = await keep();
    const before = keeper.state();
    await expect(keeper.change({ key: 'theme', value: 'blue' })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Give system, light or dark.',
    });
    expect(keeper.state()).toBe(before);
  });

  it('hears of what another process changes', async () => {
    const [one, other] = [await keep(), await keep()];
    await one.change({ key: 'names', entry: '3000', value: 'my shop' });
    await vi.waitFor(() => expect(other.state().settings.names).toEqual({ 3000: 'my shop' }));
    await other.change({ key: 'names', entry: '3000', value: null });
    await vi.waitFor(() => expect(one.state().settings.names).toEqual({}));
  });

  it('carries on with what stood while somebody writes the file by hand', async () => {
    const keeper = await keep();
    await keeper.change({ key: 'theme', value: 'dark' });
    await writeFile(path(), '{"version":1,"theme":');
    await vi.waitFor(() => expect(keeper.state().problems).toHaveLength(1));
    expect(keeper.state().settings.theme).toBe('dark');
    await writeFile(path(), '{"version":1,"theme":"light"}');
    await vi.waitFor(() => expect(keeper.state().settings.theme).toBe('light'));
    expect(keeper.state().problems).toEqual([]);
  });

  it('starts with the defaults and a note where the file is broken', async () => {
    await writeFile(path(), '');
    const { settings, problems } = (await keep()).state();
    expect(settings.theme).toBe('system');
    expect(problems).toMatchObject([{ kind: 'broken', file: expect.any(String) as string }]);
  });

  it('tells for the whole run that a file was set aside, and not in the next', async () => {
    await writeFile(path(), '{');
    const keeper = await keep();
    await keeper.change({ key: 'theme', value: 'dark' });
    expect(keeper.state().problems).toMatchObject([{ kind: 'broken' }]);
    expect((await keep()).state()).toMatchObject({ settings: { theme: 'dark' }, problems: [] });
  });

  it('tells what could not be carried out, until it could', async () => {
    const keeper = await keep();
    const heard: unknown[] = [];
    keeper.onChange(({ failures }) => heard.push(failures));
    const failure = { key: 'desktop.loginRefused', values: {} };
    keeper.setFailure('startAtLogin', failure);
    keeper.setFailure('startAtLogin', null);
    keeper.setFailure('startAtLogin', null);
    expect(heard).toEqual([{ startAtLogin: failure }, {}]);
  });

  it('lets a change stand for this run where it cannot be written', async () => {
    const keeper = await keep();
    await rm(dataDirectory, { recursive: true });
    await writeFile(dataDirectory, '');
    await keeper.change({ key: 'names', entry: '3000', value: 'my shop' });
    const state = await keeper.change({ key: 'names', entry: '4000', value: 'my till' });
    expect(state).toMatchObject({
      settings: { names: { 3000: 'my shop', 4000: 'my till' } },
      sources: { names: 'run' },
    });
    expect(state.problems.at(-1)).toMatchObject({ kind: 'unwritable' });
  });

  it('puts a default back for this run where it cannot be written', async () => {
    await writeFile(path(), '{"version":7,"theme":"dark"}');
    const keeper = await keep();
    const state = await keeper.change({ key: 'theme', value: null });
    expect(state.settings.theme).toBe('system');
    expect(state.sources).toEqual({ theme: 'run' });
    expect(state.problems).toEqual([{ kind: 'newer', version: 7 }]);
  });

  it('prefers what the command asked for until the user changes it', async () => {
    const keeper = await keep({ intervalMs: 500 });
    expect(keeper.state()).toMatchObject({ sources: { intervalMs: 'command' } });
    const state = await keeper.change({ key: 'intervalMs', value: 5000 });
    expect(state).toMatchObject({
      settings: { intervalMs: 5000 },
      sources: { intervalMs: 'file' },
    });
  });

  it('hears nothing any more after its stop', async () => {
    const keeper = await keep();
    keeper.stop();
    await writeFile(path(), '{"version":1,"theme":"light"}');
    const watching = await keep();
    await watching.change({ key: 'intervalMs', value: 500 });
    expect(keeper.state().settings.theme).toBe('system');
  });
});
