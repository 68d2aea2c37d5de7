import type { Note } from '../reading/note.ts';

/** What a TCP connection has carried since it was opened, as the kernel counted it. */
export interface SocketTraffic {
  readonly inode: number;
  /** Bytes given to the network, each counted once however often it had to be sent. */
  readonly sentBytes: number;
  readonly receivedBytes: number;
  /** Bytes that had to be sent again, all times together; 0 where the kernel does not tell. */
  readonly resentBytes: number;
  /** The smoothed time until the other side confirms (RFC 6298); null before it was measured. */
  readonly roundTripMs: number | null;
}

/** One look at the counters of all TCP connections of the machine's own network. */
export interface TrafficReading {
  /** False where they cannot be read: that there are no counters says nothing then. */
  readonly readable: boolean;
  /** As `packTraffic` packs them: there may be tens of thousands, every few seconds. */
  readonly counters: readonly number[];
  /** Why there are none. */
  readonly notes: readonly Note[];
  /** Unix time in milliseconds; null when nothing was read. */
  readonly takenAtMs: number | null;
}

/** The answer where nothing could be read. */
export function unreadableTraffic(note: Note): TrafficReading {
  return { readable: false, counters: [], notes: [note], takenAtMs: null };
}
