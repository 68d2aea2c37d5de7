import type { DumpReading } from '../../src-main/core/dump/dump.ts';
import type { ReadingNews } from './reading-news.ts';

/** So many sockets take the page a few milliseconds to receive. */
const socketsInPart = 500;

/** Tells what was read, the sockets in parts that the page can take one at a time. */
export function tellReading(reading: DumpReading, tell: (news: ReadingNews) => void): void {
  if (!reading.ok) {
    tell({ kind: 'problem', problem: reading.problem });
    return;
  }
  const { sockets, ...dump } = reading;
  tell({ kind: 'dump', dump, socketCount: sockets.length });
  for (let at = 0; at < sockets.length; at += socketsInPart) {
    tell({ kind: 'sockets', sockets: sockets.slice(at, at + socketsInPart) });
  }
  tell({ kind: 'done' });
}
