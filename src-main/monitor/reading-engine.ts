import type { Stop } from '../core/contract/client.ts';
import type { Note } from '../core/reading/note.ts';
import { reconcile } from '../core/reading/reconcile.ts';
import type { ReaderName, ReaderReport } from '../core/reading/reader-report.ts';
import { advanceTable } from '../core/table/advance-table.ts';
import { splitDelta } from '../core/table/split-delta.ts';
import type { TableDelta } from '../core/table/delta.ts';
import type { ReaderStatus, ReadingStatus } from '../core/table/monitor-status.ts';
import type { TableModel } from '../core/table/table-model.ts';
import type { Reader } from '../readers/reader.ts';
import { clockSetBack } from './clock-set-back.ts';
import type { Clock } from './clock.ts';
import { coreShare } from './core-share.ts';
import type { CostMeter } from './cost-meter.ts';
import { readerShare } from './pace.ts';
import type { PaceRule, ReaderStanding } from './pace.ts';
import type { ReadingRule } from './reading-rule.ts';
import { startReaderLoop } from './reader-loop.ts';
import { unreadableTable } from './unreadable-table.ts';

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
  const { readers, model, clock, meter, ownNotes, onDelta, onStatus } = options;
  const reports = new Map<ReaderName, ReaderReport>();
  const costsMs = new Map<ReaderName, number>();
  const share = coreShare(clock.monotonicMs());
  const setBack = clockSetBack(clock);
  let rule = options.rule;
  let state: ReadingStatus['state'] = 'starting';

  /** What is known was read by a clock that has been set back since: its times go back along. */
  const setTimesBack = (): void => {
    const stepMs = setBack.sinceLastMs();
    if (stepMs === 0) return;
    if (model.takenAtMs !== null) model.takenAtMs -= stepMs;
    for (const [reader, report] of reports) {
      reports.set(reader, { ...report, takenAtMs: report.takenAtMs - stepMs });
    }
  };

  const onReport = (report: ReaderReport): void => {
    setTimesBack();
    const takenAtMs = Math.min(report.takenAtMs, clock.nowMs());
    reports.set(report.reader, { ...report, takenAtMs });
    const reading = reconcile([...reports.values()]);
    // One reader's failure says nothing about the table while another has yet to answer.
    if (!reading.readable && reports.size < readers.length) return;
    state = reading.readable ? 'reading' : 'failing';
    const unreadable = reading.readable ? [] : [unreadableTable(reading.notes)];
    const notes = [...unreadable, ...ownNotes(), ...reading.notes];
    const delta = advanceTable(model, { ...reading, notes });
    if (delta !== null) for (const part of splitDelta(model, delta)) onDelta(part);
  };

  const status = (): ReadingStatus => ({
    revision: model.revision,
    state,
    lastReadAtMs: model.takenAtMs,
    nextReadAtMs: nextReadAtMs(),
    intervalMs: rule.intervalMs,
    coreShare: share.at(clock.monotonicMs()),
    readers: readers.map(({ name }) => readerStatus(name, reports.get(name), costsMs.get(name))),
  });

  const nextReadAtMs = (): number | null => {
    const planned = loops.map((loop) => loop.plannedStartMs()).filter((ms) => ms !== null);
    if (planned.length === 0) return null;
    return clock.nowMs() + Math.max(0, Math.min(...planned) - clock.monotonicMs());
  };

  const onEnd = ({ reader }: ReaderReport, costMs: number): void => {
    costsMs.set(reader, costMs);
    share.record(clock.monotonicMs(), costMs);
    onStatus(status());
  };

  const paceOf = (name: ReaderName): PaceRule => {
    const standing = standingOf(name);
    return {
      intervalMs: rule.intervalMs,
      coreShare: readerShare(standing, rule.hidden),
      patient: standing === 'another-sees-everything',
      paused: rule.paused,
    };
  };

  const standingOf = (name: ReaderName): ReaderStanding => {
    if (readers.length === 1) return 'only';
    if (isComplete(reports.get(name))) return 'sees-everything';
    return [...reports.values()].some(isComplete) ? 'another-sees-everything' : 'one-of-several';
  };

  const loops = readers.map((reader) =>
    startReaderLoop({ reader, clock, meter, rule: () => paceOf(reader.name), onReport, onEnd }),
  );

  return {
    setRule: (newRule) => {
      rule = newRule;
      for (const loop of loops) loop.replan();
      onStatus(status());
    },
    stop: () => {
      for (const loop of loops) loop.stop();
    },
  };
}

/** True when the reader saw the whole table in its last run. */
function isComplete(report: ReaderReport | undefined): boolean {
  return report?.outcome === 'read' && report.complete;
}

function readerStatus(
  reader: ReaderName,
  report: ReaderReport | undefined,
  costMs: number | undefined,
): ReaderStatus {
  return {
    reader,
    outcome: report?.outcome ?? 'never-run',
    lastEndedAtMs: report?.takenAtMs ?? null,
    lastCostMs: costMs ?? null,
  };
}
