import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyReader } from '../../../src-main/storage/history/history-reader.ts';
import {
  NewerHistoryError,
  openForReading,
  openHistory,
} from '../../../src-main/storage/history/open-history.ts';
import { claimWriting } from '../../../src-main/storage/history/writer-lock.ts';
import {
  noWait,
  startMs,
  temporaryFolder,
  toldSockets,
  writtenHistory,
} from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function writeReadings(count: number): Promise<string> {
  const history = await writtenHistory(folder.path);
  for (let reading = 1; reading <= count; reading += 1) {
    await history.reading(numberedTable(reading));
  }
  history.close();
  return history.path;
}

const filesThere = () => readdirSync(folder.path).sort();

describe('openHistory', () => {
  it('sets a file aside that is no database, keeps its bytes, and begins a new one', () => {
    const path = join(folder.path, 'history.sqlite');
    writeFileSync(path, 'these are not the pages you are looking for '.repeat(200));
    const { database, brokenFile } = openHistory(path, startMs);
    expect(historyReader(database, noWait).span().events).toBe(0);
    database.close();
    expect(brokenFile?.path).toBe(
      join(folder.path, 'history.broken-2026-11-20T22-00-00-000Z.sqlite'),
    );
    expect(brokenFile?.reason).toMatch(/not a database/);
    expect(readFileSync(brokenFile?.path ?? '', 'utf8')).toMatch(/^these are not/);
  });

  it('sets a file aside with damaged pages, and never over one set aside before', async () => {
    for (let time = 0; time < 2; time += 1) {
      const path = await writeReadings(20);
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 8192, bytes.length - 4096);
      writeFileSync(path, bytes);
      const { database, brokenFile } = openHistory(path, startMs);
      database.close();
      expect(brokenFile).not.toBeNull();
    }
    expect(filesThere().filter((name) => name.includes('broken'))).toHaveLength(2);
  });

  it('sets aside a database that is not of Portside', () => {
    const path = join(folder.path, 'history.sqlite');
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE notes (text TEXT); PRAGMA user_version = 1');
    other.close();
    const { database, brokenFile } = openHistory(path, startMs);
    database.close();
    expect(brokenFile?.reason).toBe('not a history of Portside');
  });

  it('reads all whole transactions of a log that ends in the middle of one', async () => {
    const history = await writtenHistory(folder.path);
    for (let reading = 1; reading <= 5; reading += 1) await history.reading(numberedTable(reading));
    const copy = temporaryFolder();
    const path = join(copy.path, 'history.sqlite');
    copyFileSync(history.path, path);
    copyFileSync(`${history.path}-wal`, `${path}-wal`);
    history.close();
    truncateSync(`${path}-wal`, statSync(`${path}-wal`).size - 1000);
    const { database, brokenFile } = openHistory(path, startMs);
    const reader = historyReader(database, noWait);
    expect(brokenFile).toBeNull();
    const { sockets } = await reader.tableAt(startMs + 4000);
    expect(toldSockets(sockets)).toEqual(toldSockets(numberedTable(4)));
    expect(reader.span().newestAtMs).toBe(startMs + 4000);
    database.close();
    copy.remove();
  });

  it('neither reads nor touches a file of a newer version', async () => {
    const path = await writeReadings(2);
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const before = readFileSync(path);
    expect(() => openHistory(path, startMs)).toThrow(NewerHistoryError);
    expect(() => openForReading(path)).toThrow(NewerHistoryError);
    expect(readFileSync(path)).toEqual(before);
    expect(filesThere().filter((name) => name.includes('broken'))).toEqual([]);
  });

  it('keeps the file from other users', async () => {
    const path = await writeReadings(1);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('reads while another writes', async () => {
    const history = await writtenHistory(folder.path);
    await history.reading(numberedTable(1));
    const database = openForReading(history.path);
    const reader = historyReader(database, noWait);
    await history.reading(numberedTable(2));
    const { sockets } = await reader.tableAt(startMs + 2000);
    expect(toldSockets(sockets)).toEqual(toldSockets(numberedTable(2)));
    expect(() => database.exec('DELETE FROM event')).toThrow(/readonly/);
    database.close();
    history.close();
  });
});

describe('claimWriting', () => {
  it('gives the claim to one at a time and leaves nothing behind but an empty file', () => {
    const path = join(folder.path, 'lock');
    const release = claimWriting(path);
    expect(release).not.toBeNull();
    expect(claimWriting(path)).toBeNull();
    release?.();
    const again = claimWriting(path);
    expect(again).not.toBeNull();
    again?.();
    expect(filesThere()).toEqual(['lock']);
    expect(existsSync(path) && statSync(path).size).toBe(0);
  });
});
