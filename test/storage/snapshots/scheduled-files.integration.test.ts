import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  lastScheduledMs,
  pruneScheduled,
} from '../../../src-main/storage/snapshots/scheduled-files.ts';

let folder = '';
const nowMs = Date.now();
const hourMs = 3_600_000;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-scheduled-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, ageMs = 0): Promise<void> {
  await writeFile(join(folder, name), '{}');
  const atSeconds = (nowMs - ageMs) / 1000;
  await utimes(join(folder, name), atSeconds, atSeconds);
}

describe('lastScheduledMs', () => {
  it('is none where there is no folder, or nothing of the schedule in it', async () => {
    expect(await lastScheduledMs(join(folder, 'none'))).toBeNull();
    await put('before-the-update.json');
    await put('portside-2026-11-21T00-00-00Z-saved.json');
    expect(await lastScheduledMs(folder)).toBeNull();
  });

  it('is the newest by name', async () => {
    await put('portside-2026-11-20T10-00-00Z.json');
    await put('portside-2026-11-21T05-36-43Z.json');
    await put('portside-2026-11-19T23-59-59Z.json');
    expect(await lastScheduledMs(folder)).toBe(Date.UTC(2026, 10, 21, 5, 36, 43));
  });

  it('rejects where the folder cannot be read', async () => {
    await put('file');
    await expect(lastScheduledMs(join(folder, 'file'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

describe('pruneScheduled', () => {
  it('deletes what was left half-written long ago, and nothing that may yet be written', async () => {
    const old = '.portside-2026-11-21T00-00-00Z.json.0123456789ab.tmp';
    const fresh = '.portside-2026-11-21T00-00-00Z.json.ba9876543210.tmp';
    await put(old, 2 * hourMs);
    await put(fresh, hourMs / 2);
    await put('.notes.tmp', 2 * hourMs);
    await pruneScheduled(folder, { beforeMs: 0, nowMs });
    expect((await readdir(folder)).sort()).toEqual(['.notes.tmp', fresh].sort());
  });

  it('takes no harm from another host that deletes the same at once', async () => {
    const times = { beforeMs: nowMs + hourMs, nowMs };
    for (let day = 10; day < 30; day += 1) await put(`portside-2020-01-${day}T00-00-00Z.json`);
    await Promise.all([pruneScheduled(folder, times), pruneScheduled(folder, times)]);
    expect(await readdir(folder)).toEqual([]);
  });
});
