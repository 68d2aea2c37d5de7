import { reconcile } from '../../../src-main/core/reading/reconcile.ts';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import { emptyTableModel, snapshotOf } from '../../../src-main/core/table/table-model.ts';
import { readOnce } from '../../../src-main/monitor/read-once.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import { loadSystemInformation } from '../../../src-main/readers/systeminformation/library.ts';
import { createSysteminformationReader } from '../../../src-main/readers/systeminformation/systeminformation-reader.ts';
import type { ZooReading, ZooReadingOptions } from './zoo-reading.ts';

/** Reads the table as a program of its own, in the network it is started in, as told. */
const options = JSON.parse(process.argv[2] ?? '{}') as ZooReadingOptions;
// What an ordinary user may not read is loaded before becoming one.
await loadSystemInformation();
if (options.userId !== null) becomeUser(options.userId);
process.stdout.write(JSON.stringify(await (options.joined ? readJoined() : readAlone())));

async function readAlone(): Promise<ZooReading> {
  const { snapshot } = await readOnce();
  return { sockets: snapshot.sockets, notes: snapshot.notes, base: null };
}

/** What the window's table is made of: the reports of both readers, joined. */
async function readJoined(): Promise<ZooReading> {
  const base: ReaderReport = await createSysteminformationReader().read();
  const reader = createProcfsReader();
  const exact = await reader.read();
  reader.close();
  const model = emptyTableModel();
  advanceTable(model, reconcile([base, exact]));
  const { sockets, notes } = snapshotOf(model);
  return { sockets, notes, base };
}

function becomeUser(userId: number): void {
  process.setgroups?.([]);
  process.setgid?.(userId);
  process.setuid?.(userId);
}
