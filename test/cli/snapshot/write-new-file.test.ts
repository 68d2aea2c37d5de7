import { execFileSync } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNewFile } from '../../../src-main/cli/snapshot/write-new-file.ts';

describe('writeNewFile', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portside-file-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a file and leaves nothing else', async () => {
    await writeNewFile(join(folder, 'a.json'), 'text', false);
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('text');
  });

  it('never touches a file that is there already', async () => {
    await writeFile(join(folder, 'a.json'), 'old');
    await expect(writeNewFile(join(folder, 'a.json'), 'new', false)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('replaces a file where that was asked for', async () => {
    await writeFile(join(folder, 'a.json'), 'old');
    await writeNewFile(join(folder, 'a.json'), 'new', true);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('is for the owner only', async () => {
    await writeNewFile(join(folder, 'a.json'), 'text', false);
    expect((await stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o600);
  });

  it('lets one of many writers win and keeps its file whole', async () => {
    const path = join(folder, 'a.json');
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(10_000));
    const ends = await Promise.allSettled(texts.map((text) => writeNewFile(path, text, false)));
    const won = ends.flatMap((end, index) => (end.status === 'fulfilled' ? [index] : []));
    expect(won).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(texts[won[0] ?? -1]);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('leaves nothing where it cannot write', async () => {
    await expect(writeNewFile(join(folder, 'no', 'a.json'), 'x', false)).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(writeNewFile(folder, 'x', true)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('follows a link and leaves it one', async () => {
    await writeFile(join(folder, 'a.json'), 'old');
    await symlink(join(folder, 'a.json'), join(folder, 'link'));
    await expect(writeNewFile(join(folder, 'link'), 'new', false)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    await writeNewFile(join(folder, 'link'), 'new', true);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('never replaces a pipe or a device', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    await symlink('/dev/null', join(folder, 'null'));
    for (const path of [pipe, join(folder, 'null')]) {
      for (const replace of [true, false]) {
        await expect(writeNewFile(path, 'new', replace)).rejects.toMatchObject({
          code: 'ENOTFILE',
        });
      }
    }
    expect((await stat(pipe)).isFIFO()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['null', 'pipe']);
  });
});
