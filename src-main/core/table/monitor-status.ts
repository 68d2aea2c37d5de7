import type { ReaderName } from '../reading/reader-report.ts';
import type { ReadingPause } from './reading-pause.ts';

/** How one reader is doing; all times in milliseconds. */
export interface ReaderStatus {
  readonly reader: ReaderName;
  readonly outcome: 'read' | 'failed' | 'never-run';
  readonly lastEndedAtMs: number | null;
  /** Processor time of its last run, children included where the OS tells. */
  readonly lastCostMs: number | null;
}

/** How reading goes, told after every reading. */
export interface ReadingStatus {
  /** Revision of the table this status speaks of. */
  readonly revision: number;
  readonly state: 'starting' | 'reading' | 'failing';
  /** Unix time of the last reading that succeeded; null before the first. */
  readonly lastReadAtMs: number | null;
  /** Unix time at which the next reading is to start; null before the first one ended and in a pause. */
  readonly nextReadAtMs: number | null;
  readonly intervalMs: number;
  /** Share of one core that reading took over the last minute, 0..1. */
  readonly coreShare: number;
  readonly readers: readonly ReaderStatus[];
}

/** The heartbeat of the monitor, sent after every reading, so that the age shown is the true one. */
export interface MonitorStatus extends ReadingStatus {
  /** Somebody wants nothing to be read for a while; null while reading goes on. */
  readonly pause: ReadingPause | null;
}
