import { RequestError } from '../../core/contract/request-error.ts';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import type { HistoryState } from '../../core/history/history-status.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { History } from './history.ts';

/** A history that is not kept, for a reason that every question is answered with. */
export function noHistory(
  state: Extract<HistoryState, 'off' | 'unavailable'>,
  problem: Phrase,
  limits: HistoryLimits,
): History {
  return {
    status: () => ({
      state,
      problem,
      notes: [],
      path: null,
      oldestAtMs: null,
      newestAtMs: null,
      events: 0,
      sizeBytes: 0,
      limits,
    }),
    ask: () => Promise.reject(new RequestError('failed', phraseText(problem))),
    setLimits: () => undefined,
    onChange: () => () => undefined,
    stop: () => Promise.resolve(),
  };
}
