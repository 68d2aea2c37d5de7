import { reconcile } from '../../src-main/core/reading/reconcile.ts';
import type { ReaderReport } from '../../src-main/core/reading/reader-report.ts';
import { advanceTable } from '../../src-main/core/table/advance-table.ts';
import { emptyTableModel } from '../../src-main/core/table/table-model.ts';
import { platformReaders } from '../../src-main/readers/platform-readers.ts';

/** A reading as the monitor does it: the quickest reader, reconciled and compared with the last. */
export interface PortsideReading {
  /** Reads once and brings the table up to date; returns the number of sockets in it. */
  read(): Promise<number>;
  close(): void;
}

/** A fresh reader and an empty table: its first `read` is a first reading. */
export function startPortsideReading(): PortsideReading {
  const [reader] = platformReaders(process.platform);
  if (!reader) throw new Error('this platform has no reader');
  const model = emptyTableModel();
  return {
    read: async () => {
      const report: ReaderReport = await reader.read();
      if (report.outcome === 'failed') throw new Error(JSON.stringify(report.notes));
      advanceTable(model, reconcile([report]));
      return model.sockets.size;
    },
    close: reader.close,
  };
}
