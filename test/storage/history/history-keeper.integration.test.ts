import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForReading } from '../../../src-main/storage/history/open-history.ts';
import { temporaryFolder, toldSockets, writtenHistory } from './history-fixture.ts';
import { keptHistory, type KeptHistory } from './kept-history.ts';
import { numberedTable } from './numbered-table.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path = '';
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'history.sqlite');
});
afterEach(() => folder.remove());

const setAsideFiles = () =>
  readdirSync(folder.path).filter((name) => name.startsWith('history.broken-'));

/** What is recorded from now on is there to be read. */
async function expectItRecords(kept: KeptHistory): Promise<void> {
  for (const number of [1, 2, 3]) await kept.reading(numberedTable(number));
  await kept.tick();
  const { sockets, known } = (await kept.keeper.reader()?.tableAt(kept.nowMs())) ?? {};
  expect(known).toBe(true);
  expect(toldSockets(sockets ?? [])).toEqual(toldSockets(numberedTable(3)));
  expect(kept.keeper.status()).toMatchObject({ state: 'recording', problem: null });
}

async function writtenFile(): Promise<void> {
  const history = await writtenHistory(folder.path);
  for (let number = 1; number <= 20; number += 1) await history.reading(numberedTable(number));
  history.close();
}

const breakages: readonly (readonly [string, string, () => Promise<void> | void])[] = [
  [
    'damaged',
    'a header of garbage',
    async () => {
      await writtenFile();
      writeFileSync(path, Buffer.concat([Buffer.alloc(200, 7), readFileSync(path).subarray(200)]));
    },
  ],
  [
    'damaged',
    'an end in the middle',
    async () => {
      await writtenFile();
      truncateSync(path, Math.floor(statSync(path).size / 2));
    },
  ],
  [
    'damaged',
    'sound pages that lack a table',
    async () => {
      await writtenFile();
      const database = new DatabaseSync(path);
      database.exec('DROP TABLE holder');
      database.close();
    },
  ],
  ['empty', 'no bytes', () => writeFileSync(path, '')],
  [
    'folder',
    'a folder in its place',
    () => mkdirSync(join(path, 'with', 'something'), { recursive: true }),
  ],
  [
    'foreign',
    'a database of something else',
    () => {
      const other = new DatabaseSync(path);
      other.exec('CREATE TABLE notes (text TEXT); PRAGMA user_version = 1');
      other.close();
    },
  ],
];

describe('historyKeeper', () => {
  it.each(breakages)(
    'sets aside what is %s, says so, and records: %s',
    async (kind, _, breakIt) => {
      await breakIt();
      const kept = keptHistory(path);
      await kept.tick();
      const [file] = setAsideFiles();
      expect(setAsideFiles()).toHaveLength(1);
      const { notes } = kept.keeper.status();
      expect(notes).toMatchObject([{ key: `history.setAside-${kind}` }]);
      expect(notes[0]?.values['path']).toBe(join(folder.path, file ?? ''));
      await expectItRecords(kept);
      kept.keeper.close();
    },
  );

  it('sets aside a file that breaks while it is written, and goes on', async () => {
    await writtenFile();
    const kept = keptHistory(path);
    await expectItRecords(kept);
    const found = new Error('database disk image is malformed');
    kept.keeper.readingFailed(Object.assign(found, { errcode: 11 }));
    expect(setAsideFiles()).toHaveLength(1);
    await kept.tick();
    await expectItRecords(kept);
    kept.keeper.close();
  });

  it('leaves out what was open and cannot be read, says so, and keeps all else', async () => {
    await writtenFile();
    const database = new DatabaseSync(path);
    database.exec(`UPDATE socket SET local_port = 99999 WHERE id = (SELECT max(id) FROM socket)`);
    database.close();
    const kept = keptHistory(path);
    await kept.tick();
    const notes = [{ key: 'history.leftOut', values: { count: 1, path } }];
    expect(kept.keeper.status()).toMatchObject({ state: 'recording', problem: null, notes });
    expect(kept.keeper.status().events).toBeGreaterThan(20);
    expect(setAsideFiles()).toEqual([]);
    await expectItRecords(kept);
    kept.keeper.close();
  });

  it('gives up when one file after the other breaks', async () => {
    const kept = keptHistory(path);
    for (let time = 0; time < 5; time += 1) {
      await kept.tick();
      kept.keeper.readingFailed(Object.assign(new Error('malformed'), { errcode: 11 }));
    }
    await kept.tick();
    expect(kept.keeper.status()).toMatchObject({
      state: 'unavailable',
      problem: { key: 'history.keepsBreaking', values: { count: 5 } },
    });
    expect(setAsideFiles()).toHaveLength(5);
    expect(existsSync(path)).toBe(false);
    kept.keeper.close();
  });

  it('leaves the history alone when only the claim beside it is garbage', async () => {
    await writtenFile();
    writeFileSync(`${path}.lock`, 'garbage '.repeat(1000));
    const kept = keptHistory(path);
    await expectItRecords(kept);
    expect(setAsideFiles()).toEqual([]);
    kept.keeper.close();
  });

  it('says why where nothing can be written, and records once it can', async () => {
    mkdirSync(`${path}.lock`);
    const kept = keptHistory(path);
    await kept.tick();
    expect(kept.keeper.status()).toMatchObject({
      state: 'failing',
      problem: { key: 'history.unwritable', values: { path } },
    });
    rmSync(`${path}.lock`, { recursive: true });
    await wait(5100);
    await expectItRecords(kept);
    kept.keeper.close();
  });

  it('only reads while another records, tells all of it, and takes over when that ends', async () => {
    const first = keptHistory(path);
    await expectItRecords(first);
    const second = keptHistory(path);
    await second.tick();
    const status = second.keeper.status();
    expect(status).toMatchObject({ state: 'reading', problem: { key: 'history.otherRecords' } });
    expect(status.newestAtMs).toBe(first.keeper.status().newestAtMs);
    expect(status.events).toBeGreaterThan(0);
    first.keeper.close();
    await second.tick();
    await expectItRecords(second);
    const database = openForReading(path);
    const reasons = database.prepare('SELECT reason FROM gap ORDER BY seq').all();
    database.close();
    expect(reasons).toEqual([{ reason: 'started' }, { reason: 'not-recorded' }]);
    second.keeper.close();
  });

  it('takes over with a new reading, not with the table it had while another recorded', async () => {
    const first = keptHistory(path);
    await first.reading([]);
    const second = keptHistory(path);
    await second.reading(numberedTable(1));
    for (const number of [2, 3, 4]) await first.reading(numberedTable(number));
    await first.tick();
    first.keeper.close();
    await second.tick();
    await second.tick();
    const database = openForReading(path);
    const ends = () => database.prepare('SELECT max(at) AS at FROM event').get()?.['at'];
    expect(ends()).toBe(first.nowMs());
    for (const number of [2, 3, 4, 5]) await second.reading(numberedTable(number));
    await second.tick();
    expect(ends()).toBe(second.nowMs());
    expect(database.prepare('SELECT count(*) AS eras FROM era').get()).toEqual({ eras: 0 });
    database.close();
    second.keeper.close();
  });

  it('takes no old reading for a clock that was set', async () => {
    const kept = keptHistory(path, {}, Date.now() - 30_000);
    await kept.tick();
    await kept.reading(numberedTable(1), 0);
    await kept.reading(numberedTable(2), 30_000);
    await kept.tick();
    const database = openForReading(path);
    expect(database.prepare('SELECT reason FROM gap').all()).toEqual([{ reason: 'started' }]);
    database.close();
    kept.keeper.close();
  });

  it('begins anew when its file is deleted under its hands', async () => {
    const kept = keptHistory(path);
    await expectItRecords(kept);
    for (const companion of ['', '-wal', '-shm']) rmSync(path + companion, { force: true });
    await kept.tick();
    await expectItRecords(kept);
    kept.keeper.close();
  });

  it('says of a file of a newer Portside that it is left alone', async () => {
    await writtenFile();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const kept = keptHistory(path);
    await kept.tick();
    expect(kept.keeper.status()).toMatchObject({
      state: 'unavailable',
      problem: { key: 'history.writtenByNewer', values: { found: 99 } },
    });
    expect(setAsideFiles()).toEqual([]);
    kept.keeper.close();
  });

  it('writes when the table was last seen, so that the gap after it begins there', async () => {
    const kept = keptHistory(path);
    await kept.reading(numberedTable(1));
    await kept.tick();
    for (let second = 0; second < 5; second += 1) await kept.reading(numberedTable(1));
    const lastSeenMs = kept.nowMs();
    kept.keeper.close();
    const database = openForReading(path);
    expect(database.prepare('SELECT alive_at FROM standing').get()).toEqual({
      alive_at: lastSeenMs,
    });
    database.close();
  });

  it('keeps the file and its folder from being read by others', async () => {
    chmodSync(folder.path, 0o700);
    const kept = keptHistory(path);
    await expectItRecords(kept);
    for (const name of readdirSync(folder.path).filter((one) => !one.endsWith('.lock'))) {
      expect(statSync(join(folder.path, name)).mode & 0o077).toBe(0);
    }
    kept.keeper.close();
  });
});
