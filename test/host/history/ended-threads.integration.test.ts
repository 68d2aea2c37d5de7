import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHistory } from '../../../src-main/host/history/start-history.ts';
import { systemClock } from '../../../src-main/monitor/clock.ts';
import { openForReading } from '../../../src-main/storage/history/open-history.ts';
import { spawnHistoryWorker } from '../../../src-main/storage/history/spawn-history-worker.ts';
import { temporaryFolder } from '../../storage/history/history-fixture.ts';
import { numberedTable } from '../../storage/history/numbered-table.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const lives = 60;
/** Starting, opening the file and writing the first table take about so long. */
const longestLifeMs = 400;
const limits = { mostDays: 14, mostEvents: 100_000 };

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Starts history, asks and feeds it, ends it at some moment; answers how its thread ended. */
async function liveFor(path: string, lifeMs: number): Promise<number> {
  const exits: Promise<number>[] = [];
  const spawn = (start: Parameters<typeof spawnHistoryWorker>[0]): Worker => {
    const worker = spawnHistoryWorker(start);
    exits.push(new Promise((resolve) => worker.once('exit', resolve)));
    return worker;
  };
  const monitor = createScriptedMonitor(numberedTable(1), Date.now);
  const options = { path, monitor, limits };
  const history = startHistory(options, { spawn, clock: systemClock, hasSqlite: true });
  monitor.advance(numberedTable(2));
  const asked = history.ask<'table-at'>({ kind: 'table-at', atMs: Date.now() });
  const answered = asked.catch(() => null);
  await wait(lifeMs);
  await history.stop();
  await answered;
  expect(monitor.listenerCount()).toBe(0);
  expect(exits).toHaveLength(1);
  return (await exits[0]) ?? -1;
}

test('threads that are ended at any moment end by themselves and leave a sound file', async () => {
  const path = join(folder.path, 'history.sqlite');
  for (let life = 0; life < lives; life += 2) {
    const lifesMs = [0, 1].map((at) => ((life + at) / lives) * longestLifeMs);
    const ends = await Promise.all(lifesMs.map((lifeMs, at) => liveFor(`${path}${at}`, lifeMs)));
    // A thread that is terminated ends with 1.
    expect(ends).toEqual([0, 0]);
    for (const at of [0, 1]) {
      if (!existsSync(`${path}${at}`)) continue;
      expect(existsSync(`${path}${at}-wal`)).toBe(false);
      const database = openForReading(`${path}${at}`);
      expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      database.close();
    }
  }
});
