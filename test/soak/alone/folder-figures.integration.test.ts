import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderFigures } from './folder-figures.ts';

it('tells history, snapshots and the rest apart', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'portside-folder-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await mkdir(join(directory, 'snapshots'));
  await mkdir(join(directory, 'logs'));
  const quarter = Buffer.alloc(1024 ** 2 / 4);
  await writeFile(join(directory, 'history.sqlite'), quarter);
  await writeFile(join(directory, 'history.sqlite-wal'), quarter);
  await writeFile(join(directory, 'logs', 'portside.log'), quarter);
  await writeFile(join(directory, 'snapshots', 'one.json'), quarter);
  expect(await folderFigures(directory)).toEqual({
    historyMb: 0.5,
    otherFilesMb: 0.25,
    snapshots: 1,
  });
});

it('is all zero where there is no folder yet', async () => {
  const none = join(tmpdir(), 'portside-there-is-no-such-folder');
  expect(await folderFigures(none)).toEqual({ historyMb: 0, otherFilesMb: 0, snapshots: 0 });
});
