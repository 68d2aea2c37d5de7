import type { Phrase } from '../../core/words/phrase.ts';
import type { HistorySpan } from '../../storage/history/history-span.ts';
import { localTime } from './local-time.ts';

/** From when to when is recorded, for words that say so. */
export function spanValues({
  oldestAtMs,
  newestAtMs,
}: Pick<HistorySpan, 'oldestAtMs' | 'newestAtMs'>): Phrase['values'] {
  return { from: localTime(oldestAtMs ?? 0), to: localTime(newestAtMs ?? 0) };
}
