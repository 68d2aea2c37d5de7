import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { historyReader } from '../../../src-main/storage/history/history-reader.ts';
import { openHistory } from '../../../src-main/storage/history/open-history.ts';
import { noWait, startMs, temporaryFolder, toldSockets } from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

const program = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Lets the program write some readings, kills it in the middle, and answers the last it told. */
async function writeAndKill(first: number, readings: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder.path, String(first)]);
  let last = first;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last >= first + readings) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return last;
}

test('nothing that was written is lost to ten kills, and the file is sound after each', async () => {
  let written = 0;
  for (let kill = 0; kill < 10; kill += 1) {
    const from = written;
    written = await writeAndKill(from, 3 + kill * 2);
    const { database, brokenFile } = openHistory(`${folder.path}/history.sqlite`, Date.now());
    const reader = historyReader(database, noWait);
    expect(brokenFile).toBeNull();
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    for (const reading of [from + 1, Math.floor((from + written) / 2) + 1, written]) {
      const { sockets } = await reader.tableAt(startMs + reading * 1000);
      expect(toldSockets(sockets)).toEqual(toldSockets(numberedTable(reading)));
    }
    database.close();
  }
  expect(written).toBeGreaterThan(100);
});
