import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import { toldSockets } from './history-fixture.ts';
import { keptHistory, type KeptHistory } from './kept-history.ts';
import { numberedTable } from './numbered-table.ts';

/** Records on a small file system that fills up and is cleared again; prints what came of it. */
const [folder = ''] = process.argv.slice(2);
const path = join(folder, 'history.sqlite');
const filler = join(folder, 'filler');
const retryMs = 5100;
/** Each other state or problem that the keeper was in, in order. */
const told: string[] = [];

function fill(): void {
  for (let bytes = 65_536; bytes >= 1; bytes /= 2) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // Full for pieces of this size; smaller ones may still fit.
    }
  }
}

function tell({ state, problem }: HistoryStatus): void {
  const text = problem === null ? state : `${state} ${problem.key}`;
  if (told.at(-1) !== text) told.push(text);
}

async function readings(kept: KeptHistory, first: number, last: number): Promise<void> {
  for (let number = first; number <= last; number += 1) {
    await kept.reading(numberedTable(number));
    tell(kept.keeper.status());
  }
}

/** How many readings are told otherwise than they were. */
async function wrongTables(kept: KeptHistory, last: number): Promise<number> {
  const wrong = [];
  for (let number = 2; number <= last; number += 1) {
    const atMs = kept.nowMs() - (last - number) * 1000;
    const { sockets } = (await kept.keeper.reader()?.tableAt(atMs)) ?? { sockets: [] };
    const right = toldSockets(numberedTable(number)).join() === toldSockets(sockets).join();
    if (!right) wrong.push(number);
  }
  return wrong.length;
}

async function clear(kept: KeptHistory): Promise<void> {
  rmSync(filler);
  await wait(retryMs);
  await kept.tick();
  tell(kept.keeper.status());
}

const kept = keptHistory(path);
await readings(kept, 1, 5);
fill();
await readings(kept, 6, 40);
await clear(kept);
const wrongAfterFull = await wrongTables(kept, 40);
kept.keeper.close();

fill();
const restarted = keptHistory(path);
await restarted.tick();
tell(restarted.keeper.status());
await clear(restarted);
await readings(restarted, 1, 2);
const wrongAfterStart = await wrongTables(restarted, 2);
restarted.keeper.close();
process.stdout.write(`${JSON.stringify({ told, wrongAfterFull, wrongAfterStart })}\n`);
