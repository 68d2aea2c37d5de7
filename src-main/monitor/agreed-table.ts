import { reconcile } from '../core/reading/reconcile.ts';
import type { Note } from '../core/reading/note.ts';
import type { ReaderReport } from '../core/reading/reader-report.ts';
import { advanceTable } from '../core/table/advance-table.ts';
import type { TableDelta } from '../core/table/delta.ts';
import type { ReadingStatus } from '../core/table/monitor-status.ts';
import { splitDelta } from '../core/table/split-delta.ts';
import type { TableModel } from '../core/table/table-model.ts';
import { clockSetBack } from './clock-set-back.ts';
import type { Clock } from './clock.ts';
import type { LatestReports } from './latest-reports.ts';
import { tableNotes } from './table-notes.ts';

/** The table that the latest reports of all readers agree on. */
export interface AgreedTable {
  /** Brings the table to what it is with this report, and tells what changed. */
  readonly take: (report: ReaderReport) => void;
  /** How reading went, all readers taken together. */
  state(): ReadingStatus['state'];
}

export interface AgreedTableOptions {
  /** Brought up to date in place. */
  readonly model: TableModel;
  readonly reports: LatestReports;
  readonly clock: Pick<Clock, 'nowMs' | 'monotonicMs'>;
  /** Notes to add to those of the readers, asked at each reading. */
  readonly ownNotes: () => readonly Note[];
  readonly onDelta: (delta: TableDelta) => void;
}

/** Nothing is read yet. */
export function agreedTable(options: AgreedTableOptions): AgreedTable {
  const { model, reports, clock, ownNotes, onDelta } = options;
  const setBack = clockSetBack(clock);
  let state: ReadingStatus['state'] = 'starting';

  const setTimesBack = (stepMs: number): void => {
    if (stepMs === 0) return;
    if (model.takenAtMs !== null) model.takenAtMs -= stepMs;
    reports.setTimesBack(stepMs);
  };

  const advance = (): void => {
    const reading = reconcile(reports.all());
    // One reader's failure says nothing about the table while another has yet to answer.
    if (!reading.readable && reports.isOneAwaited()) return;
    state = reading.readable ? 'reading' : 'failing';
    const delta = advanceTable(model, { ...reading, notes: tableNotes(reading, ownNotes()) });
    if (delta !== null) for (const part of splitDelta(model, delta)) onDelta(part);
  };

  return {
    take: (report) => {
      setTimesBack(setBack.sinceLastMs());
      reports.take(report, clock.nowMs());
      advance();
    },
    state: () => state,
  };
}
