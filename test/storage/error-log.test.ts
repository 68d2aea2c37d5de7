import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openErrorLog } from '../../src-main/storage/log/error-log.ts';

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portside-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('openErrorLog', () => {
  it('writes nothing until something went wrong, then for this user only', async () => {
    const folder = await ownFolder();
    const log = openErrorLog(folder);
    expect(await readdir(folder)).toEqual([]);
    log.write('the page stopped', new Error('out of memory'));
    log.write('100 % of {y} $& %s');
    const text = await readFile(log.path, 'utf8');
    expect(text).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} the page stopped: Error: out of/);
    expect(text).toContain('100 % of {y} $& %s\n');
    if (process.platform !== 'win32') expect((await stat(log.path)).mode & 0o777).toBe(0o600);
  });

  it('writes no secret, and no text passes for an entry of its own', async () => {
    const log = openErrorLog(await ownFolder());
    log.write('asked /enter?token=S3cret', new Error('evil\n2026-11-21 10:00:00.000 forged'));
    const text = await readFile(log.path, 'utf8');
    expect(text).not.toContain('S3cret');
    expect(text.split('\n').filter((line) => /^\d{4}-/.test(line))).toHaveLength(1);
  });

  it('keeps one full file and starts another', async () => {
    const folder = await ownFolder();
    const log = openErrorLog(folder);
    const entry = 'line of a stack that is long '.repeat(500);
    for (let count = 0; count < 120; count += 1) log.write(entry);
    const files = (await readdir(join(folder, 'logs'))).toSorted();
    expect(files).toEqual(['portside.log', 'portside.old.log']);
    for (const file of files) {
      expect((await stat(join(folder, 'logs', file))).size).toBeLessThan(560 * 1024);
    }
  });

  it('minds no folder that cannot be written to', async () => {
    const file = join(await ownFolder(), 'a-file');
    await writeFile(file, '');
    expect(() => openErrorLog(file).write('lost')).not.toThrow();
  });
});
