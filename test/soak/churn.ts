import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { emptyTableModel } from '../../src-main/core/table/table-model.ts';
import { costMeter } from '../../src-main/monitor/cost-meter.ts';
import { systemCostSources } from '../../src-main/monitor/cost-sources.ts';
import { startReadingEngine } from '../../src-main/monitor/reading-engine.ts';
import { startMonitor } from '../../src-main/monitor/start-monitor.ts';
import { readLocalhostAddresses } from '../../src-main/readers/localhost.ts';
import { procFiles } from '../../src-main/readers/procfs/proc-files.ts';
import { createProcfsReader } from '../../src-main/readers/procfs/procfs-reader.ts';
import { descendantsOf } from '../../src-main/readers/systeminformation/end-command.ts';
import { createSysteminformationReader } from '../../src-main/readers/systeminformation/systeminformation-reader.ts';
import { compressedClock } from './compressed-clock.ts';
import { takeFigures, type Figures } from './figures.ts';
import { startSocketChurn } from './socket-churn.ts';

/** What a soak found; times in hours of the compressed clock. */
export interface SoakReport {
  readonly cycles: number;
  readonly hours: number;
  readonly runs: Readonly<Record<string, number>>;
  readonly deltas: number;
  /** Before anything was started and after all was stopped. */
  readonly ends: readonly Figures[];
  /** While the table is read, from the end of warming up on. */
  readonly reading: readonly Figures[];
  /** Before and after monitors with their threads were started and stopped. */
  readonly monitors: readonly Figures[];
  /** What still keeps this process running once all was stopped. */
  readonly left: readonly string[];
}

/**
 * Reads a table that changes by a fifth again and again, of a clock that skips the waiting:
 * `node --expose-gc test/soak/churn.ts --minutes 10`, or `--cycles 500`. Prints the figures as JSON.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, cycles: { type: 'string' } },
});
const most = {
  cycles: Number(values.cycles ?? Infinity),
  minutes: Number(values.minutes ?? Infinity),
};
if (values.cycles === undefined && values.minutes === undefined) most.minutes = 10;
const samples = 10;
const endMs = performance.now() + most.minutes * 60_000;

/** Share of the soak that is over, 0..1. */
function progress(cycle: number): number {
  const leftMs = endMs - performance.now();
  const byTime = most.minutes === Infinity ? 0 : 1 - leftMs / (most.minutes * 60_000);
  return Math.max(cycle / most.cycles, byTime);
}

/**
 * Figures while nothing is read and no command runs: those have pipes, more of them the busier the
 * machine is. The next step goes on.
 */
async function restingFigures(): Promise<Figures> {
  clock.pause();
  while (descendantsOf(process.pid, procFiles()).size > 0) await delay(20);
  return takeFigures(cycle);
}

// Loads the library, and the threads that ask for names, which would else count as a leak.
await createSysteminformationReader().read();
await readLocalhostAddresses();
const ends = [await takeFigures(0)];
const clock = compressedClock();
const churn = await startSocketChurn();
const runs: Record<string, number> = {};
const lastEnds: Record<string, number | null> = {};
let deltas = 0;
let onProcfsRun: () => void = () => undefined;
const engine = startReadingEngine({
  readers: [
    createProcfsReader({ nowMs: () => clock.nowMs() }),
    createSysteminformationReader({ nowMs: () => clock.nowMs() }),
  ],
  model: emptyTableModel(),
  rule: { intervalMs: 1000, hidden: false, paused: false },
  clock,
  meter: costMeter(systemCostSources),
  ownNotes: () => [],
  onDelta: () => (deltas += 1),
  onStatus: ({ readers }) => {
    for (const { reader, lastEndedAtMs } of readers) {
      if (lastEndedAtMs === (lastEnds[reader] ?? null)) continue;
      lastEnds[reader] = lastEndedAtMs;
      runs[reader] = (runs[reader] ?? 0) + 1;
      if (reader === 'procfs') onProcfsRun();
    }
  },
});

const reading: Figures[] = [];
let cycle = 0;
while (progress(cycle) < 1) {
  cycle += 1;
  clock.pause();
  await churn.step();
  const read = new Promise<void>((resolve) => (onProcfsRun = resolve));
  clock.resume();
  await read;
  // The first fifth warms up: code is compiled, tables grow to their size.
  const due = 0.2 + (0.8 * reading.length) / (samples - 1);
  if (reading.length < samples - 1 && progress(cycle) >= due) reading.push(await restingFigures());
}
reading.push(await restingFigures());
const hours = clock.monotonicMs() / 3_600_000;
engine.stop();
await churn.stop();

const monitors: Figures[] = [];
for (let round = 0; round <= samples; round += 1) {
  const monitor = startMonitor({ intervalMs: 1000 });
  await monitor.firstReading();
  await monitor.stop();
  // The first monitor loads what the others share.
  if (round > 0) monitors.push(await takeFigures(round));
}

ends.push(await takeFigures(cycle));
const left = process
  .getActiveResourcesInfo()
  .filter((name) => name !== 'PipeWrap' && name !== 'TTYWrap');
const report: SoakReport = { cycles: cycle, hours, runs, deltas, ends, reading, monitors, left };
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
