import type { Stop } from '../core/contract/client.ts';
import type { ReaderReport } from '../core/reading/reader-report.ts';
import type { Reader } from '../readers/reader.ts';
import type { Clock } from './clock.ts';
import type { CostMeter } from './cost-meter.ts';
import { nextStartMs, usualCost } from './pace.ts';
import type { PaceRule, Run } from './pace.ts';

/** One reader that runs again and again at its pace. */
export interface ReaderLoop {
  /** The rule changed: what was planned is planned anew. */
  replan(): void;
  readonly stop: Stop;
}

export interface ReaderLoopOptions {
  readonly reader: Reader;
  readonly clock: Clock;
  readonly meter: CostMeter;
  readonly rule: () => PaceRule;
  /** Called with each report; what it does counts as cost of the run. */
  readonly onReport: (report: ReaderReport) => void;
  /** Called when the run is over, with its processor time. */
  readonly onEnd: (report: ReaderReport, costMs: number) => void;
}

/** Starts the first run at once. Runs of one reader never overlap; after `stop` nothing is called. */
export function startReaderLoop(options: ReaderLoopOptions): ReaderLoop {
  const { reader, clock, meter, rule, onReport, onEnd } = options;
  const cost = usualCost();
  let stopped = false;
  let lastRun: Run | null = null;
  let stopTimer: Stop = () => undefined;

  const run = async (): Promise<void> => {
    const startedAtMs = clock.monotonicMs();
    const endMeasuring = meter.start(reader.runsCommands);
    lastRun = null;
    const report = await reader.read();
    if (stopped) return;
    onReport(report);
    const costMs = endMeasuring();
    cost.record(costMs);
    lastRun = { startedAtMs, endedAtMs: clock.monotonicMs() };
    onEnd(report, costMs);
    plan();
  };

  const plan = (): void => {
    stopTimer();
    if (stopped || lastRun === null) return;
    const startMs = nextStartMs(lastRun, cost.usualCostMs(), rule());
    const delayMs = Math.max(0, startMs - clock.monotonicMs());
    stopTimer = clock.startTimer(() => void run(), delayMs);
  };

  void run();
  return {
    replan: plan,
    stop: () => {
      stopped = true;
      stopTimer();
      reader.close();
    },
  };
}
