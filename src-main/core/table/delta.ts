import type { Note } from '../reading/note.ts';
import type { Socket } from '../socket/socket.ts';

/** The whole table as of one revision. `sockets` come in no particular order. */
export interface TableSnapshot {
  readonly revision: number;
  /** Unix time in milliseconds of the reading; null before the first one succeeded. */
  readonly takenAtMs: number | null;
  readonly sockets: readonly Socket[];
  readonly notes: readonly Note[];
}

/** What changed between two revisions. Never empty: nothing changed means nothing sent. */
export interface TableDelta {
  readonly fromRevision: number;
  readonly revision: number;
  /** Unix time in milliseconds of the table now; null while only notes came and nothing was read. */
  readonly takenAtMs: number | null;
  readonly opened: readonly Socket[];
  readonly changed: readonly Socket[];
  /** Ids of the sockets that are gone. */
  readonly closed: readonly string[];
  /** The notes now; null when they are as before. */
  readonly notes: readonly Note[] | null;
}
