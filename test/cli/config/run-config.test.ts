import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConfigWish } from '../../../src-main/cli/config/config-wish.ts';
import { runConfig } from '../../../src-main/cli/config/run-config.ts';
import { settingKeys } from '../../../src-main/core/settings/setting-schemas.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

let directory = '';
const path = () => join(directory, 'settings.json');
const stored = async () => JSON.parse(await readFile(path(), 'utf8')) as unknown;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portside-config-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function config(wish: Partial<ConfigWish>) {
  const terminal = fakeTerminal({ environment: { PORTSIDE_DATA: directory } });
  const whole = { key: null, value: null, reset: null, format: 'text', ...wish } as const;
  const code = await runConfig(whole, { terminal });
  return { code, out: terminal.written.out(), err: terminal.written.err() };
}

describe('portside config', () => {
  it('lists every setting with its value, its explanation and whether it is the default', async () => {
    await writeFile(path(), '{"version":1,"theme":"dark"}');
    const { code, out, err } = await config({});
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('theme = dark  (set)\n    Light or dark');
    expect(out).toContain('intervalMs = 1s  (default)\n');
    expect(out).toContain(`Kept in ${path()}`);
    for (const key of settingKeys) expect(out).toContain(`${key} = `);
  });

  it('lists them for programs', async () => {
    await writeFile(path(), '{"version":1,"theme":"dark"}');
    const { out } = await config({ format: 'json' });
    expect(JSON.parse(out)).toMatchObject({
      path: path(),
      settings: {
        theme: { value: 'dark', default: 'system', isDefault: false },
        intervalMs: { value: 1000, isDefault: true },
      },
    });
  });

  it('sets and shows one, and one entry of a list', async () => {
    expect(await config({ key: 'interval', value: '2s' })).toEqual({ code: 0, out: '', err: '' });
    await config({ key: 'names.3000', value: '80' });
    expect(await stored()).toEqual({ version: 1, intervalMs: 2000, names: { 3000: '80' } });
    expect((await config({ key: 'intervalMs' })).out).toBe('2s\n');
    expect((await config({ key: 'intervalMs', format: 'json' })).out).toBe('2000\n');
    expect((await config({ key: 'names.3000' })).out).toBe('80\n');
    expect(await config({ key: 'names.4000' })).toEqual({
      code: 1,
      out: '',
      err: 'There is no names.4000. To give it a value: “portside config names.4000 VALUE”.\n',
    });
    await expect(config({ key: 'names.99999', value: 'x' })).rejects.toThrow(
      'names.99999 cannot be “x”.',
    );
  });

  it('puts defaults back, one or all', async () => {
    await writeFile(path(), '{"version":1,"theme":"dark","closeToTray":false,"sound":"loud"}');
    await config({ reset: 'theme' });
    expect(await stored()).toEqual({ version: 1, closeToTray: false, sound: 'loud' });
    await config({ reset: 'all' });
    expect(await stored()).toEqual({ version: 1, sound: 'loud' });
  });

  it.each([
    [{ key: 'thme' }, 'There is no setting “thme”. Did you mean: theme?'],
    [{ key: 'colour' }, 'All of them: “portside config”'],
    [{ key: 'theme', value: 'drak' }, 'Did you mean “dark”? Give system, light or dark.'],
    [{ key: 'interval', value: '1h' }, 'Give a time from 250 ms to 1 minute'],
    [{ key: 'names.web', value: 'a' }, 'Give a port'],
    [{ reset: 'thme' }, 'Did you mean: theme?'],
    [{ key: 'theme', reset: 'theme' }, 'not both'],
    [{ key: 'x\u001b[2J' }, 'There is no setting “x'],
  ])('refuses %j and says what to do', async (wish, message) => {
    const refusal = await config(wish).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message) as string,
    });
    expect(String(refusal)).not.toContain('\u001b');
    await expect(readFile(path())).rejects.toThrow('ENOENT');
  });

  it('leaves a broken file as it is when it only looks, and sets it aside, once, to change', async () => {
    await writeFile(path(), '{"theme":');
    const { code, out, err } = await config({ key: 'theme' });
    expect([code, out]).toEqual([0, 'system\n']);
    expect(err).toBe(
      `note: The settings file ${path()} cannot be understood; the defaults are used. Mend it, or change a setting with portside config: then it is set aside and kept.\n`,
    );
    expect(await readFile(path(), 'utf8')).toBe('{"theme":');
    const changed = await config({ key: 'theme', value: 'dark' });
    expect(changed.err).toMatch(
      /^note: The settings file could not be understood. It is kept as .*broken-[^\n]*\n$/,
    );
    expect((await config({ key: 'theme' })).err).toBe('');
  });

  it('does not write what a newer Portside wrote', async () => {
    const text = '{"version":2,"theme":"dark"}';
    await writeFile(path(), text);
    const refusal = await config({ key: 'theme', value: 'light' }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ exitCode: 2 });
    expect(String(refusal)).toContain('a newer Portside wrote');
    expect(await readFile(path(), 'utf8')).toBe(text);
    const shown = await config({ key: 'theme' });
    expect(shown.out).toBe('dark\n');
    expect(shown.err).toBe(
      `note: A newer Portside (settings version 2) wrote ${path()}. What this one knows of it is used; to change settings, update Portside.\n`,
    );
  });

  it('says that it cannot read the file, and speaks of no run', async () => {
    await mkdir(path());
    const shown = await config({ key: 'theme' });
    expect(shown.out).toBe('system\n');
    expect(shown.err).toContain('settings.json cannot be read (EISDIR); the defaults are used.');
    expect(shown.err).not.toContain('ends');
  });
});
