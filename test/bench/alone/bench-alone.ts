import { setTimeout as pause } from 'node:timers/promises';
import type { Crowds } from '../crowds.ts';
import { report } from '../report.ts';
import { runRounds } from '../run-rounds.ts';
import { coldContenders } from './cold-contenders.ts';
import { startIdleContenders } from './idle-contenders.ts';
import { measureIdle } from './measure-idle.ts';
import { reportIdle } from './report-idle.ts';
import { withTemporaryData } from './temporary-data.ts';

export interface AloneOptions {
  readonly sockets: number;
  readonly rounds: number;
  /** How long each of the two idle measurements lasts. */
  readonly idleMs: number;
}

/** Slight churn: so many sockets of the table are replaced each second. */
const churnPerSecond = 5;
const secondMs = 1000;
/** Until programs are compiled and histories begun. */
const warmUpMs = 10_000;

/** Prints what it costs to start, and to be left running, beside what people do instead. */
export async function benchAlone(crowds: Crowds, options: AloneOptions): Promise<void> {
  const { sockets, rounds, idleMs } = options;
  const cold = await runRounds(coldContenders, rounds, () => Promise.resolve());
  console.log(report(`\n${sockets} sockets, from the start of a process to the first rows`, cold));
  await withTemporaryData(async (dataDirectory) => {
    const contenders = await startIdleContenders(dataDirectory);
    try {
      await pause(warmUpMs);
      const title = `\n${sockets} sockets, read every second for ${idleMs / secondMs} s`;
      const still = await measureIdle(contenders, () => pause(idleMs));
      console.log(reportIdle(`${title}, still`, still));
      const churning = await measureIdle(contenders, () => churnFor(crowds, idleMs));
      console.log(reportIdle(`${title}, ${churnPerSecond} connections new each`, churning));
    } finally {
      await Promise.all(contenders.map((one) => one.stop()));
    }
  });
}

async function churnFor(crowds: Crowds, durationMs: number): Promise<void> {
  const endMs = performance.now() + durationMs;
  while (performance.now() < endMs) {
    await crowds.churn(churnPerSecond);
    await pause(secondMs);
  }
}
