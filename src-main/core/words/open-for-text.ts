import { savedDuration, type Aged } from '../socket/open-duration.ts';
import { durationPhrase } from './duration-phrase.ts';
import { phraseText } from './phrase-text.ts';

const bounds = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ' } as const;

/**
 * How long something had been open in a table of `takenAtMs` (Unix time; null where nobody knows):
 * `3 h`, or `≤ 3 h` where only a bound is known. Empty where nothing is.
 */
export function openForText(aged: Aged, takenAtMs: number | null): string {
  const open = savedDuration(aged, takenAtMs);
  return open === null ? '' : bounds[open.kind] + phraseText(durationPhrase(open.durationMs));
}
