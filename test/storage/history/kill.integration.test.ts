import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gapsBetween } from '../../../src-main/storage/history/history-span.ts';
import { historyReader } from '../../../src-main/storage/history/history-reader.ts';
import { openHistory } from '../../../src-main/storage/history/open-history.ts';
import { noWait, startMs, temporaryFolder, toldSockets } from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

const program = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));
const kills = 14;
/** Each life writes so much before it may be killed. */
const leastReadings = 4;
/** Writing one reading takes some milliseconds: a kill hits any part of it. */
const longestLifeMs = 250;

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const timeOf = (reading: number): number => startMs + reading * 1000;

/** Lets the program write for a while, kills it at a random moment, and answers the last reading it told. */
async function writeAndKill(first: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder.path, String(first)]);
  const exit = once(child, 'exit');
  let last = first;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last - first !== leastReadings) continue;
    setTimeout(() => child.kill('SIGKILL'), Math.random() * longestLifeMs);
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return last;
}

test('kills at any moment lose no reading that was written, and leave a sound file', async () => {
  let written = 0;
  const lives: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const from = written;
    written = await writeAndKill(from);
    lives.push(written);
    const { database, brokenFile } = openHistory(`${folder.path}/history.sqlite`, Date.now());
    const reader = historyReader(database, noWait);
    expect(brokenFile).toBeNull();
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    for (const reading of [from + 1, Math.floor((from + written) / 2) + 1, written]) {
      const { sockets } = await reader.tableAt(timeOf(reading));
      expect(toldSockets(sockets)).toEqual(toldSockets(numberedTable(reading)));
    }
    const all = { fromMs: 0, toMs: timeOf(written + 1), most: kills * 2 };
    const gaps = gapsBetween(database, all);
    expect(gaps.map(({ reason }) => reason)).toEqual([
      'started',
      ...lives.slice(1).map(() => 'not-running'),
    ]);
    // At most the reading that was written but no longer told lies between the two.
    gaps.slice(1).forEach(({ fromMs }, at) => {
      expect(fromMs).toBeGreaterThanOrEqual(timeOf(lives[at] ?? 0));
      expect(fromMs).toBeLessThanOrEqual(timeOf((lives[at] ?? 0) + 1));
    });
    database.close();
  }
  expect(written).toBeGreaterThan(kills * 3);
});
