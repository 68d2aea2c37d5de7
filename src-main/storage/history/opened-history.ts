import type { HistoryReader } from './history-reader.ts';

/** What looking for the history of a folder came to. */
export type OpenedHistory =
  | { readonly outcome: 'opened'; readonly reader: HistoryReader; readonly close: () => void }
  /** Nothing was ever recorded. */
  | { readonly outcome: 'none' }
  /** Whether there is one cannot be seen; `code` is the system's, such as `EACCES`. */
  | { readonly outcome: 'out-of-reach'; readonly code: string }
  | { readonly outcome: 'no-sqlite' }
  | { readonly outcome: 'newer'; readonly found: number; readonly known: number }
  | { readonly outcome: 'unreadable'; readonly reason: string };
