import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src-main/core/settings/settings-document.ts';
import { settingsFile } from '../../src-main/storage/settings-file.ts';

let directory = '';
const path = () => join(directory, 'settings.json');
const written = async () => JSON.parse(await readFile(path(), 'utf8')) as unknown;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portside-settings-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('reading', () => {
  it('finds the defaults and nothing wrong where there is no file yet', async () => {
    const { file, problems } = await settingsFile(join(directory, 'none')).read('set-aside');
    expect(file?.chosen).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(['', '{"version":1,"theme":"da', '\0\0'])('sets %j aside, whole', async (text) => {
    await writeFile(path(), text);
    const { file, problems } = await settingsFile(directory).read('set-aside');
    expect(file).toBeNull();
    const [name = ''] = await readdir(directory);
    expect(name).toMatch(/^settings\.broken-\d{8}T\d{9}Z\.json$/);
    expect(problems).toEqual([{ kind: 'broken', file: join(directory, name) }]);
    expect(await readFile(join(directory, name), 'utf8')).toBe(text);
  });

  it('lets a file that was set aside be told once, and is no wish for the defaults', async () => {
    await writeFile(path(), '{');
    const { problems } = await settingsFile(directory).read('set-aside');
    expect(problems).toMatchObject([{ kind: 'broken', file: expect.any(String) as string }]);
    expect(await settingsFile(directory).read('set-aside')).toEqual({ file: null, problems: [] });
  });

  it('leaves a broken file to whoever is writing it', async () => {
    await writeFile(path(), '{');
    const { problems } = await settingsFile(directory).read('keep');
    expect(problems).toEqual([{ kind: 'broken', file: null }]);
    expect(await readdir(directory)).toEqual(['settings.json']);
  });

  it('does not take a file it cannot read for an empty one', async () => {
    await mkdir(path());
    const settings = settingsFile(directory);
    const { file, problems } = await settings.read('set-aside');
    expect(file).toBeNull();
    expect(problems).toEqual([{ kind: 'unreadable', code: 'EISDIR' }]);
    const outcome = await settings.change({ key: 'theme', value: 'dark' }, emptyDocument);
    expect(outcome).toEqual({ kind: 'unwritten', problem: problems[0] });
  });
});

describe('changing', () => {
  it('makes folder and file for their owner alone', async () => {
    directory = join(directory, 'deep', 'portside');
    const outcome = await settingsFile(directory).change(
      { key: 'theme', value: 'dark' },
      emptyDocument,
    );
    expect(outcome).toMatchObject({ kind: 'written' });
    expect(await written()).toEqual({ version: 1, theme: 'dark' });
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect(await readdir(directory)).toEqual(['settings.json']);
  });

  it('keeps what another process wrote, and what it does not know', async () => {
    await writeFile(path(), '{"version":1,"intervalMs":500,"sound":"loud"}');
    await settingsFile(directory).change({ key: 'theme', value: 'dark' }, emptyDocument);
    expect(await written()).toEqual({ version: 1, intervalMs: 500, sound: 'loud', theme: 'dark' });
  });

  it('clears away what an ended process left half-written', async () => {
    await writeFile(join(directory, '.settings.json.abc.tmp'), '{"ver');
    await settingsFile(directory).change({ key: 'theme', value: 'dark' }, emptyDocument);
    expect(await readdir(directory)).toEqual(['settings.json']);
  });

  it('never writes a newer file', async () => {
    const text = '{"version":2,"theme":{"light":0.4}}';
    await writeFile(path(), text);
    const outcome = await settingsFile(directory).change(
      { key: 'theme', value: 'dark' },
      emptyDocument,
    );
    expect(outcome).toEqual({ kind: 'unwritten', problem: { kind: 'newer', version: 2 } });
    expect(await readFile(path(), 'utf8')).toBe(text);
  });

  it('writes what it knew in place of a broken file, which is set aside', async () => {
    await writeFile(path(), 'oops');
    const known = { version: 1, values: { intervalMs: 2000 } };
    const outcome = await settingsFile(directory).change({ key: 'theme', value: 'dark' }, known);
    expect(outcome).toMatchObject({ kind: 'written', reading: { problems: [{ kind: 'broken' }] } });
    expect(await written()).toEqual({ version: 1, intervalMs: 2000, theme: 'dark' });
    expect(await readdir(directory)).toHaveLength(2);
  });

  it('says why it cannot write', async () => {
    const file = join(directory, 'a-file');
    await writeFile(file, '');
    const settings = settingsFile(join(file, 'portside'));
    const outcome = await settings.change({ key: 'theme', value: 'dark' }, emptyDocument);
    expect(outcome).toEqual({
      kind: 'unwritten',
      problem: { kind: 'unwritable', code: 'ENOTDIR' },
    });
  });

  it.skipIf(process.getuid?.() === 0)('says so in a folder that can only be read', async () => {
    await chmod(directory, 0o500);
    const outcome = await settingsFile(directory).change(
      { key: 'theme', value: 'dark' },
      emptyDocument,
    );
    expect(outcome).toMatchObject({ problem: { kind: 'unwritable', code: 'EACCES' } });
  });

  it('loses no change when many write at once', async () => {
    const ports = Array.from({ length: 20 }, (_, index) => String(3000 + index));
    await Promise.all(
      ports.map((entry) =>
        settingsFile(directory).change(
          { key: 'names', entry, value: `shop ${entry}` },
          emptyDocument,
        ),
      ),
    );
    const names = Object.fromEntries(ports.map((port) => [port, `shop ${port}`]));
    expect(await written()).toEqual({ version: 1, names });
    expect(await readdir(directory)).toEqual(['settings.json']);
  });
});
