import type { LastWords } from './last-words.ts';
import type { Delay } from './sample.ts';

/** What one thread of the host tells of itself. */
export interface ThreadFigures {
  readonly heapMb: number;
  readonly externalMb: number;
  /** What V8 keeps ready for what is made and thrown away. */
  readonly youngMb: number;
  readonly delayMs: Delay;
}

/** What the aid inside the host tells when asked; threads by the name of their program. */
export type AidAnswer = Readonly<Record<string, ThreadFigures>>;

/** Between the aids of the threads of one host. */
export const aidChannel = 'portside-soak';

/** Names the file that the last words are written to. */
export const lastWordsVariable = 'PORTSIDE_SOAK_LAST_WORDS';

/** Reads the last words; null where there are none, as of a host that was killed. */
export function parseLastWords(text: string): LastWords | null {
  return text === '' ? null : (JSON.parse(text) as LastWords);
}
