import type { Stop } from '../core/contract/client.ts';
import type { Note } from '../core/reading/note.ts';
import type { ReaderReport } from '../core/reading/reader-report.ts';
import type { TableDelta } from '../core/table/delta.ts';
import type { ReadingStatus } from '../core/table/monitor-status.ts';
import type { TableModel } from '../core/table/table-model.ts';
import type { Reader } from '../readers/reader.ts';
import { agreedTable } from './agreed-table.ts';
import type { Clock } from './clock.ts';
import { coreShare } from './core-share.ts';
import type { CostMeter } from './cost-meter.ts';
import { latestReports } from './latest-reports.ts';
import { nextReadAtMs } from './next-read.ts';
import { paceRule } from './pace.ts';
import type { ReadingRule } from './reading-rule.ts';
import { startReaderLoop } from './reader-loop.ts';
import type { ReaderLoop } from './reader-loop.ts';

/** Reads the table again and again and tells what changed. */
export interface ReadingEngine {
  setRule(rule: ReadingRule): void;
  readonly stop: Stop;
}

export interface ReadingEngineOptions {
  readonly readers: readonly Reader[];
  /** Brought up to date in place. */
  readonly model: TableModel;
  readonly rule: ReadingRule;
  readonly clock: Clock;
  readonly meter: CostMeter;
  /** Notes to add to those of the readers, asked at each reading. */
  readonly ownNotes: () => readonly Note[];
  readonly onDelta: (delta: TableDelta) => void;
  /** Called after every run of every reader, and when the rule changed. */
  readonly onStatus: (status: ReadingStatus) => void;
}

/** Starts all readers at once, the first in the list first. */
export function startReadingEngine(options: ReadingEngineOptions): ReadingEngine {
  const { readers, model, clock, meter, onStatus } = options;
  const reports = latestReports(readers.map(({ name }) => name));
  const table = agreedTable({ ...options, reports });
  const share = coreShare(clock.monotonicMs());
  let rule = options.rule;

  const tellStatus = (): void => {
    onStatus({
      revision: model.revision,
      state: table.state(),
      lastReadAtMs: model.takenAtMs,
      nextReadAtMs: nextReadAtMs(plannedStartsMs(), clock),
      intervalMs: rule.intervalMs,
      coreShare: share.at(clock.monotonicMs()),
      readers: reports.statuses(),
    });
  };

  const onEnd = ({ reader }: ReaderReport, costMs: number): void => {
    reports.takeCost(reader, costMs);
    share.record(clock.monotonicMs(), costMs);
    tellStatus();
  };

  const startLoop = (reader: Reader): ReaderLoop =>
    startReaderLoop({
      reader,
      clock,
      meter,
      rule: () => paceRule(rule, reports.standingOf(reader.name)),
      onReport: table.take,
      onEnd,
    });
  const loops = readers.map(startLoop);
  const plannedStartsMs = () => loops.map((loop) => loop.plannedStartMs());

  return {
    setRule: (newRule) => {
      rule = newRule;
      for (const loop of loops) loop.replan();
      tellStatus();
    },
    stop: () => {
      for (const loop of loops) loop.stop();
    },
  };
}
