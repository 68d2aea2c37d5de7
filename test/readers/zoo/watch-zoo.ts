import { createInterface } from 'node:readline';
import { reconcile } from '../../../src-main/core/reading/reconcile.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import { emptyTableModel, snapshotOf } from '../../../src-main/core/table/table-model.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import type { ZooReading } from './zoo-reading.ts';

/** Reads with one reader and one table at each line `read`, and writes the table as a line. */
const reader = createProcfsReader();
const model = emptyTableModel();
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'read') continue;
  advanceTable(model, reconcile([await reader.read()]));
  const { sockets, notes } = snapshotOf(model);
  const reading: ZooReading = { sockets, notes, base: null };
  process.stdout.write(`${JSON.stringify(reading)}\n`);
}
reader.close();
