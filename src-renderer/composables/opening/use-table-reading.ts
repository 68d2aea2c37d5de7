import type { DumpReading } from '../../../src-main/core/dump/dump.ts';
import { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { fillInSteps } from '../../stores/steps/draw-in-steps.ts';
import { useOpeningProgress } from '../../stores/opening/opening-progress.ts';
import { readInWorker } from '../../worker/read-in-worker.ts';
import { readTableText } from '../../worker/read-table-text.ts';
import type { TableText } from '../../worker/reading-news.ts';
import { startTableWorker } from '../../worker/start-table-worker.ts';

/** A text that was read, and its sockets in groups (none where it is no table). */
export interface TableReading {
  readonly reading: DumpReading;
  readonly ports: LivePortTable;
}

/** Reads a text that the person knows by a name; null when they gave it up. Never rejects. */
export type ReadTable = (name: string, source: TableText) => Promise<TableReading | null>;

/** So much is read in less than a frame or two, which is sooner than a worker starts. */
const smallBytes = 50_000;

/** Reads tables without stalling the page: small ones at once, large ones in a worker. */
export function useTableReading(): ReadTable {
  const progress = useOpeningProgress();

  function read(name: string, source: TableText, signal: AbortSignal): Promise<DumpReading | null> {
    const isSmall = (source.kind === 'file' ? source.file.size : source.text.length) <= smallBytes;
    if (isSmall) return readTableText(source);
    progress.tell(signal, name);
    const onProgress = (done: number, total: number): void => {
      progress.advance(signal, done, total);
    };
    return readInWorker(source, { start: startTableWorker, signal, onProgress });
  }

  return async (name, source) => {
    const signal = progress.begin();
    const reading = await read(name, source, signal);
    const ports = new LivePortTable();
    if (reading?.ok === true) await fillInSteps(ports, reading.sockets, signal);
    if (signal.aborted || reading === null) return null;
    progress.end(signal);
    return { reading, ports };
  };
}
