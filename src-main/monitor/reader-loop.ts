import type { Stop } from '../core/contract/client.ts';
import type { ReaderReport } from '../core/reading/reader-report.ts';
import type { Reader } from '../readers/reader.ts';
import type { Clock } from './clock.ts';
import type { CostMeter } from './cost-meter.ts';
import { nextStartMs } from './pace.ts';
import { paceDebt } from './pace-debt.ts';
import type { PaceRule, Run } from './pace.ts';
import { usualCost } from './usual-cost.ts';

/** One reader that runs again and again at its pace. */
export interface ReaderLoop {
  /** The rule changed: what was planned is planned anew. */
  replan(): void;
  /** When the next run is to start, by the clock that never jumps; null while one is going. */
  plannedStartMs(): number | null;
  readonly stop: Stop;
}

export interface ReaderLoopOptions {
  readonly reader: Reader;
  readonly clock: Clock;
  readonly meter: CostMeter;
  readonly rule: () => PaceRule;
  /** Called with each report; what it does counts as cost of the run. */
  readonly onReport: (report: ReaderReport) => void;
  /** Called when the run is over and the next one planned, with its processor time. */
  readonly onEnd: (report: ReaderReport, costMs: number) => void;
}

/** Starts the first run at once, or when a pause is over. Runs of one reader never overlap; after `stop` nothing is called. */
export function startReaderLoop(options: ReaderLoopOptions): ReaderLoop {
  const { reader, clock, meter, rule, onReport, onEnd } = options;
  const cost = usualCost();
  const debt = paceDebt();
  let stopped = false;
  let running = false;
  let lastRun: Run | null = null;
  let plannedStartMs: number | null = null;
  let stopTimer: Stop = () => undefined;

  const run = async (): Promise<void> => {
    const startedAtMs = clock.monotonicMs();
    const endMeasuring = meter.start(reader.runsCommands);
    running = true;
    plannedStartMs = null;
    const report = await reader.read();
    if (stopped) return;
    onReport(report);
    const costMs = endMeasuring();
    cost.record(costMs);
    debt.record(startedAtMs, costMs, rule().coreShare);
    lastRun = { startedAtMs, endedAtMs: clock.monotonicMs() };
    running = false;
    plan();
    onEnd(report, costMs);
  };

  const plan = (): void => {
    stopTimer();
    plannedStartMs = null;
    const paceRule = rule();
    if (stopped || running || paceRule.paused) return;
    if (lastRun === null) {
      void run();
      return;
    }
    // A run now and then that costs more than the others is part of what is usual.
    const owing = debt.unpaidMs() > cost.spreadMs() + 1;
    const usualCostMs = cost.usualCostMs(paceRule.patient);
    plannedStartMs = nextStartMs(lastRun, { usualCostMs, owing }, paceRule);
    const delayMs = Math.max(0, plannedStartMs - clock.monotonicMs());
    stopTimer = clock.startTimer(() => void run(), delayMs);
  };

  plan();
  return {
    replan: plan,
    plannedStartMs: () => plannedStartMs,
    stop: () => {
      stopped = true;
      stopTimer();
      reader.close();
    },
  };
}
