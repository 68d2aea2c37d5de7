import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redactionKey } from '../../src-main/storage/redaction-key.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-key-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('redactionKey', () => {
  it('is drawn once and kept for its owner alone, in a folder that it makes', async () => {
    const directory = join(folder, 'data');
    const key = await redactionKey(directory);
    expect(key).toHaveLength(32);
    expect(await redactionKey(directory)).toEqual(key);
    const { mode } = await stat(join(directory, 'redaction-key'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  });

  it('is another one elsewhere', async () => {
    expect(await redactionKey(join(folder, 'a'))).not.toEqual(
      await redactionKey(join(folder, 'b')),
    );
  });

  it.each(['', 'short', 'x'.repeat(64)])('is drawn anew where the file holds %j', async (text) => {
    const path = join(folder, 'redaction-key');
    await writeFile(path, text);
    const key = await redactionKey(folder);
    expect(await readFile(path, 'utf8')).toBe(`${Buffer.from(key).toString('hex')}\n`);
  });

  it('lasts for the run where it cannot be kept', async () => {
    const file = join(folder, 'no-folder');
    await writeFile(file, '');
    expect(await redactionKey(file)).toHaveLength(32);
    expect(await readFile(file, 'utf8')).toBe('');
  });
});
