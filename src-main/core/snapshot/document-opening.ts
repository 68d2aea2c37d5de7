import type { Socket } from '../socket/socket.ts';
import type { DocumentSocket } from './document-schema.ts';
import { documentTime, timeOfDocument } from './document-time.ts';

type Opening = Pick<DocumentSocket, 'openedAt' | 'openBefore'>;
type Seen = Pick<Socket, 'firstSeenAtMs' | 'seenAtStart'>;

/** Since when a socket is open, as far as it was watched: it was seen to open, or was there before. */
export function documentOpening({ firstSeenAtMs, seenAtStart }: Seen): Opening {
  const time = documentTime(firstSeenAtMs);
  if (time === null) return {};
  return seenAtStart ? { openBefore: time } : { openedAt: time };
}

/**
 * The same, of a document taken at `takenAtMs` (Unix milliseconds). A document that does not tell
 * says no more than that the socket was there when it was taken. Nothing opens after it was seen.
 */
export function openingOfDocument({ openedAt, openBefore }: Opening, takenAtMs: number): Seen {
  const atMs = timeOfDocument(openedAt ?? openBefore) ?? takenAtMs;
  return { firstSeenAtMs: Math.min(atMs, takenAtMs), seenAtStart: openedAt === undefined };
}
