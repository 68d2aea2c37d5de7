import type { Machine } from '../core/machine/machine.ts';
import { reconcile } from '../core/reading/reconcile.ts';
import type { ReaderReport } from '../core/reading/reader-report.ts';
import { advanceTable } from '../core/table/advance-table.ts';
import type { TableSnapshot } from '../core/table/delta.ts';
import { emptyTableModel, snapshotOf } from '../core/table/table-model.ts';
import { readMachine } from '../readers/machine.ts';
import type { Reader } from '../readers/reader.ts';
import { patientReaders } from '../readers/platform-readers.ts';
import { tableNotes } from './table-notes.ts';

/** One look at this machine. */
export interface OneReading {
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  /** False when no reader could see the table; the snapshot's notes say why. */
  readonly readable: boolean;
}

/**
 * Reads the table once, in this thread. A reader is asked only if none before it saw the kernel's
 * whole table: on Linux that is procfs in a few milliseconds, where systeminformation starts two
 * commands to learn less. Never rejects.
 */
export async function readOnce(
  readers: readonly Reader[] = patientReaders(process.platform),
): Promise<OneReading> {
  const [machine, reports] = await Promise.all([readMachine(), reportsUntilComplete(readers)]);
  const reading = reconcile(reports);
  const model = emptyTableModel();
  advanceTable(model, { ...reading, notes: tableNotes(reading) });
  return { snapshot: snapshotOf(model), machine, readable: reading.readable };
}

async function reportsUntilComplete(readers: readonly Reader[]): Promise<readonly ReaderReport[]> {
  const reports: ReaderReport[] = [];
  for (const reader of readers) {
    const report = await reader.read();
    reader.close();
    reports.push(report);
    if (report.outcome === 'read' && report.complete) break;
  }
  return reports;
}
