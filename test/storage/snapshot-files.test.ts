import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snapshotFiles } from '../../src-main/storage/snapshot-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-snapshots-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = () => readdir(join(folder, 'snapshots'));

describe('snapshotFiles', () => {
  it('saves into a folder of its own', async () => {
    await snapshotFiles(folder).save('portside-2026-11-21T05-36-43Z.json', '{}');
    const file = join(folder, 'snapshots', 'portside-2026-11-21T05-36-43Z.json');
    expect(await readFile(file, 'utf8')).toBe('{}');
    expect(await names()).toHaveLength(1);
  });

  it('deletes old ones, and nothing else that lies there', async () => {
    const files = snapshotFiles(folder);
    await files.save('portside-2026-11-01T00-00-00Z.json', '{}');
    await files.save('portside-2026-11-21T00-00-00Z.json', '{}');
    await writeFile(join(folder, 'snapshots', 'before-the-update.json'), '{}');
    await files.prune(Date.UTC(2026, 10, 20));
    expect((await names()).sort()).toEqual([
      'before-the-update.json',
      'portside-2026-11-21T00-00-00Z.json',
    ]);
  });

  it('rejects where there is no folder to be had, and leaves nothing half-written', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'a file');
    await expect(snapshotFiles(blocked).save('x.json', '{}')).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
    expect(await readFile(blocked, 'utf8')).toBe('a file');
  });
});
