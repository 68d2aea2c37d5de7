import type { Phrase } from '../words/phrase.ts';
import type { HistoryLimits } from './history-limits.ts';

/** The newest version of Node that lacks SQLite, and the first that has it. */
export const neededNode = '22.13';

/**
 * `recording`; `reading` another Portside records, this one only shows; `off` by the user's wish;
 * `unavailable` for a reason that stays (`problem`); `failing` it is tried again; `starting`.
 */
export type HistoryState = 'starting' | 'recording' | 'reading' | 'off' | 'unavailable' | 'failing';

/** How history is doing. */
export interface HistoryStatus {
  readonly state: HistoryState;
  /** Why it does not record, or not well; a phrase of the catalogue's `history` area. */
  readonly problem: Phrase | null;
  /** What happened that the user should know, such as a broken file set aside. */
  readonly notes: readonly Phrase[];
  /** Where it is; null while nothing is kept. */
  readonly path: string | null;
  /** Unix time in milliseconds of the oldest time that can be told; null without any. */
  readonly oldestAtMs: number | null;
  /** The last time the table was seen. */
  readonly newestAtMs: number | null;
  readonly events: number;
  readonly sizeBytes: number;
  readonly limits: HistoryLimits;
}
