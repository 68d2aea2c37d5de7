import type { HistoryState, HistoryStatus } from '../../core/history/history-status.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { BrokenFile } from './broken-history-error.ts';

/** How the recording of a history goes, and when what failed is to be tried again. */
export interface HistoryCondition {
  told(): Pick<HistoryStatus, 'state' | 'problem' | 'notes'>;
  /** False for a while after a failure, and for ever after one that stays. */
  mayTry(): boolean;
  goesWell(): void;
  failed(state: Exclude<HistoryState, 'recording' | 'starting' | 'off'>, problem: Phrase): void;
  /** Tells of a file set aside; only so many, as files that go on breaking have another cause. */
  setAside(file: BrokenFile): void;
  /** Tells of sockets that were open and could not be read; nothing of none. */
  leftOut(sockets: number, path: string): void;
}

/** How long until what failed is tried again; a claim that another holds costs nothing to ask for. */
const retryMs = 5000;
const mostSetAside = 5;

/** Begins as `starting`; `nowMs` never jumps. */
export function historyCondition(nowMs: () => number): HistoryCondition {
  let state: HistoryState = 'starting';
  let problem: Phrase | null = null;
  let notes: readonly Phrase[] = [];
  let broken = 0;
  let retryAtMs = 0;
  const failed: HistoryCondition['failed'] = (newState, phrase) => {
    state = newState;
    problem = phrase;
    retryAtMs = newState === 'reading' ? 0 : nowMs() + retryMs;
  };
  return {
    told: () => ({ state, problem, notes }),
    mayTry: () => state !== 'unavailable' && nowMs() >= retryAtMs,
    goesWell: () => {
      state = 'recording';
      problem = null;
    },
    failed,
    setAside: ({ path, breakage, reason }) => {
      notes = [...notes, { key: `history.setAside-${breakage}`, values: { path, reason } }];
      broken += 1;
      if (broken < mostSetAside) return;
      failed('unavailable', { key: 'history.keepsBreaking', values: { count: broken } });
    },
    leftOut: (count, path) => {
      if (count > 0) notes = [...notes, { key: 'history.leftOut', values: { count, path } }];
    },
  };
}
