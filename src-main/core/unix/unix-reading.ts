import type { Note } from '../reading/note.ts';
import type { UnixSocket } from './unix-socket.ts';

/** One look at the Unix-domain sockets of this machine. */
export interface UnixReading {
  /** False where they cannot be read: `sockets` is empty then and says nothing of the machine. */
  readonly readable: boolean;
  readonly sockets: readonly UnixSocket[];
  /** What could not be seen, and why. */
  readonly notes: readonly Note[];
  /** Unix time in milliseconds; null when nothing was read. */
  readonly takenAtMs: number | null;
}

/** The answer where nothing could be read. */
export function unreadableUnix(note: Note): UnixReading {
  return { readable: false, sockets: [], notes: [note], takenAtMs: null };
}
