import type { SocketFacts } from '../socket/socket.ts';
import type { Note } from './note.ts';

export type ReaderName = 'systeminformation' | 'procfs';

/** What one reader found in one run. A failed reader has no sockets and at least one note. */
export interface ReaderReport {
  readonly reader: ReaderName;
  readonly outcome: 'read' | 'failed';
  /** Unix time in milliseconds at which the run ended. */
  readonly takenAtMs: number;
  /**
   * A reader may give the same array, or the same facts, as in its last report: nothing of it
   * changed then, and nobody need look.
   */
  readonly sockets: readonly SocketFacts[];
  readonly notes: readonly Note[];
  /**
   * True when the reader saw the kernel's whole TCP and UDP tables, field by field: what it does
   * not list does not exist, and what it lists it lists once. systeminformation never is (it drops
   * and cuts rows).
   */
  readonly complete: boolean;
}
