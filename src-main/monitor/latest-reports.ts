import type { ReaderName, ReaderReport } from '../core/reading/reader-report.ts';
import type { ReaderStatus } from '../core/table/monitor-status.ts';
import type { ReaderStanding } from './pace.ts';

/** What each reader said last, and what that cost. All times in milliseconds. */
export interface LatestReports {
  /** Puts a report in the place of the reader's last one; it cannot be from later than `nowMs`. */
  take(report: ReaderReport, nowMs: number): void;
  /** The processor time of the reader's last run. */
  takeCost(reader: ReaderName, costMs: number): void;
  /** What is known was read by a clock that has been set back since: its times go back along. */
  setTimesBack(stepMs: number): void;
  /** One of each reader that has run. */
  all(): readonly ReaderReport[];
  /** Whether some reader has yet to answer for the first time. */
  isOneAwaited(): boolean;
  standingOf(reader: ReaderName): ReaderStanding;
  /** How each reader is doing, in the order they were named. */
  statuses(): readonly ReaderStatus[];
}

/** Nothing is known yet of these readers. */
export function latestReports(readers: readonly ReaderName[]): LatestReports {
  const reports = new Map<ReaderName, ReaderReport>();
  const costsMs = new Map<ReaderName, number>();
  return {
    take: (report, nowMs) => {
      const takenAtMs = Math.min(report.takenAtMs, nowMs);
      reports.set(report.reader, { ...report, takenAtMs });
    },
    takeCost: (reader, costMs) => void costsMs.set(reader, costMs),
    setTimesBack: (stepMs) => {
      for (const [reader, report] of reports) {
        reports.set(reader, { ...report, takenAtMs: report.takenAtMs - stepMs });
      }
    },
    all: () => [...reports.values()],
    isOneAwaited: () => reports.size < readers.length,
    standingOf: (reader) => {
      if (readers.length === 1) return 'only';
      if (isComplete(reports.get(reader))) return 'sees-everything';
      return [...reports.values()].some(isComplete) ? 'another-sees-everything' : 'one-of-several';
    },
    statuses: () => readers.map((name) => readerStatus(name, reports.get(name), costsMs.get(name))),
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
