import type { DumpReading } from '../../src-main/core/dump/dump.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { readTableText } from './read-table-text.ts';
import type { DumpWithoutSockets, ReadingNews, TableText } from './reading-news.ts';

/** What a reading needs: how a worker is started, when it is to be given up, and who wants to know. */
export interface WorkerReading {
  readonly start: () => Worker;
  readonly signal: AbortSignal;
  /** How many of the sockets have come. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Reads a table in a worker, so that the page goes on meanwhile; null when it was given up. Where
 * no worker can be started it is read here all the same. One that breaks is a problem, told.
 * Never rejects, and leaves no worker behind.
 */
export function readInWorker(
  source: TableText,
  { start, signal, onProgress }: WorkerReading,
): Promise<DumpReading | null> {
  if (signal.aborted) return Promise.resolve(null);
  const worker = startOrNull(start);
  if (worker === null) return readTableText(source);
  return new Promise((resolve) => {
    const parts = gatherParts(onProgress);
    let isReady = false;
    const end = (outcome: DumpReading | null | Promise<DumpReading>): void => {
      worker.terminate();
      signal.removeEventListener('abort', giveUp);
      resolve(outcome);
    };
    const giveUp = (): void => {
      end(null);
    };
    const broke = (event: Event): void => {
      end(isReady ? brokenReading(event) : readTableText(source));
    };
    worker.onerror = broke;
    worker.onmessageerror = broke;
    worker.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
      if (data.kind !== 'ready') {
        const reading = parts(data);
        if (reading !== null) end(reading);
        return;
      }
      isReady = true;
      worker.postMessage(source);
    };
    signal.addEventListener('abort', giveUp);
  });
}

function startOrNull(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/** Puts together what the worker tells; answers the whole once it is there. */
function gatherParts(
  onProgress: WorkerReading['onProgress'],
): (news: ReadingNews) => DumpReading | null {
  let dump: DumpWithoutSockets | null = null;
  let total = 0;
  const sockets: Socket[] = [];
  return (news) => {
    if (news.kind === 'problem') return { ok: false, problem: news.problem };
    if (news.kind === 'dump') [dump, total] = [news.dump, news.socketCount];
    // What came over to the page is not frozen any more.
    if (news.kind === 'sockets') {
      for (const socket of news.sockets) sockets.push(Object.freeze(socket));
    }
    onProgress(sockets.length, total);
    return news.kind === 'done' && dump !== null ? { ok: true, ...dump, sockets } : null;
  };
}

function brokenReading(event: Event): DumpReading {
  const told = 'message' in event && typeof event.message === 'string' ? event.message : '';
  const reason = told === '' ? event.type : told;
  return { ok: false, problem: { key: 'saved.readerBroke', values: { reason } } };
}
