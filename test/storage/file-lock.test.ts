import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from '../../src-main/storage/file-lock.ts';

let directory = '';
const path = () => join(directory, 'a.lock');

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portside-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('withFileLock', () => {
  it('lets one work at a time', async () => {
    let working = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (working += 1));
      await sleep(3);
      working -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withFileLock(path(), work)));
    expect(most).toBe(1);
    expect(await readdir(directory)).toEqual([]);
  });

  it('gives the lock back when the work fails', async () => {
    await expect(withFileLock(path(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withFileLock(path(), () => Promise.resolve(7))).resolves.toBe(7);
  });

  it('takes over a lock that an ended process left', async () => {
    await writeFile(path(), '');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(path(), longAgo, longAgo);
    await expect(withFileLock(path(), () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('says where it cannot be made', async () => {
    const nowhere = join(directory, 'none', 'a.lock');
    await expect(withFileLock(nowhere, () => Promise.resolve())).rejects.toThrow('ENOENT');
  });
});
