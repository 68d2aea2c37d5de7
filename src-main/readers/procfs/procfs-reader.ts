import { endianness } from 'node:os';
import type { Note } from '../../core/reading/note.ts';
import type { ReaderReport } from '../../core/reading/reader-report.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import { errorCode } from '../error-code.ts';
import { answerWithin } from '../systeminformation/answer-within.ts';
import type { Reader } from '../reader.ts';
import { bootTimeMs } from './boot-time.ts';
import { isHidden, ownerReasonOf } from './owner-reason.ts';
import type { Sight } from './owner-reason.ts';
import { otherNetworks } from './networks/other-networks.ts';
import type { NetworkReading, OtherNetworks } from './networks/other-networks.ts';
import { processListing } from './networks/process-listing.ts';
import { ownerIndex } from './owner-index.ts';
import type { OwnerIndex } from './owner-index.ts';
import type { SocketTableRow } from './parse-socket-table.ts';
import { procFiles } from './proc-files.ts';
import type { ProcFiles } from './proc-files.ts';
import { socketFactsBuilder } from './socket-facts-builder.ts';
import type { RowOwners, SocketFactsBuilder } from './socket-facts-builder.ts';
import { SocketTableError, socketTables } from './socket-tables.ts';
import type { SocketTable, SocketTables } from './socket-tables.ts';
import { uniqueRows } from './unique-rows.ts';

/** Where the reader looks; all have defaults for this machine. */
export interface ProcfsReaderOptions {
  readonly tables?: SocketTables;
  readonly files?: ProcFiles;
  readonly bootMs?: number | null;
  readonly ownUserId?: number;
  readonly nowMs?: () => number;
  readonly networks?: OtherNetworks;
  /** How long the first reading waits for the names of containers; 0 leaves them to a later one. */
  readonly namesWaitMs?: number;
}

/**
 * Linux: the kernel's own TCP and UDP tables and those of the containers it may look into, joined
 * with the descriptors of every process.
 */
export function createProcfsReader(options: ProcfsReaderOptions = {}): Reader {
  const { tables = socketTables(), files = procFiles(), nowMs = Date.now } = options;
  const { bootMs = bootTimeMs(), ownUserId = process.geteuid?.() ?? 0 } = options;
  const littleEndian = endianness() === 'LE';
  const { networks = otherNetworks({ littleEndian }), namesWaitMs = 0 } = options;
  const listing = processListing(files);
  const index = ownerIndex({ files: listing.files, bootMs });
  const builder = socketFactsBuilder(littleEndian);

  const look = (): Pick<ReaderReport, 'sockets' | 'notes'> => {
    const own: NetworkReading = { reading: tables.read(), builder };
    const others = networks.read(listing.list(), listing.takeSuspects());
    // A process that came while the other tables were read must be found as an owner all the same.
    if (others.length > 0) listing.expire();
    const readings = [own, ...others];
    const unique = readings.flatMap(uniqueTables);
    index.update(inodesOf(unique));
    const sight: Sight = { ownUserId, deniedProcesses: index.deniedProcesses() };
    const found = unique.flatMap((table) =>
      table.rows.map((row) => table.builder.build(table, row, rowOwners(index, table, row, sight))),
    );
    for (const reading of readings) reading.builder.endReading();
    const sockets = found.filter((facts) => facts !== null);
    const notUnderstood = found.length - sockets.length;
    return { sockets, notes: notesOf(sockets, sight, skippedRows(readings, notUnderstood)) };
  };

  /** Only the very first reading may be the only one, as the command's is. */
  const readWithNames = async (): Promise<ReaderReport> => {
    const first = report(look, nowMs);
    if (namesWaitMs === 0 || !hasContainers(first.sockets)) return first;
    await answerWithin(networks.namesSettled(), namesWaitMs);
    return report(look, nowMs);
  };

  return {
    name: 'procfs',
    runsCommands: false,
    read: readWithNames,
    close: () => {
      tables.close();
      networks.close();
    },
  };
}

interface UniqueTable extends SocketTable {
  readonly builder: SocketFactsBuilder;
}

function uniqueTables({ reading, builder }: NetworkReading): readonly UniqueTable[] {
  return reading.tables.map((table) => ({ ...table, rows: uniqueRows(table.rows), builder }));
}

/** True when a network is not named as a container but may yet be. */
function hasContainers(sockets: readonly SocketFacts[]): boolean {
  return sockets.some(({ networkNamespace }) => networkNamespace?.containerName === null);
}

function skippedRows(
  readings: readonly NetworkReading[],
  notUnderstood: number,
): { readonly rows: number; readonly example: string | null } {
  const rows = readings.reduce((sum, { reading }) => sum + reading.skippedRows, notUnderstood);
  const example = readings.map(({ reading }) => reading.skippedExample).find(Boolean) ?? null;
  return { rows, example };
}

function report(
  look: () => Pick<ReaderReport, 'sockets' | 'notes'>,
  nowMs: () => number,
): ReaderReport {
  try {
    const found = look();
    return { reader: 'procfs', outcome: 'read', takenAtMs: nowMs(), complete: true, ...found };
  } catch (error) {
    const notes = [unreadable(error)];
    const takenAtMs = nowMs();
    return { reader: 'procfs', outcome: 'failed', takenAtMs, complete: false, sockets: [], notes };
  }
}

function unreadable(error: unknown): Note {
  const [path, cause] =
    error instanceof SocketTableError ? [error.path, error.cause] : ['/proc', error];
  const values = { path, reason: errorCode(cause) };
  return { code: 'procfs-unreadable', level: 'error', values };
}

function inodesOf(tables: readonly SocketTable[]): ReadonlySet<number> {
  const inodes = new Set<number>();
  for (const { rows } of tables) {
    for (const { inode } of rows) if (inode !== 0) inodes.add(inode);
  }
  return inodes;
}

function rowOwners(
  index: OwnerIndex,
  table: SocketTable,
  row: SocketTableRow,
  sight: Sight,
): RowOwners {
  const owners = index.ownersOf(row.inode);
  if (owners.length > 0) return { owners, ownerReason: null };
  return { owners, ownerReason: ownerReasonOf(row, table.protocol, sight) };
}

function notesOf(
  sockets: readonly SocketFacts[],
  sight: Sight,
  { rows, example }: ReturnType<typeof skippedRows>,
): readonly Note[] {
  const notes: Note[] = [];
  const hidden = sockets.filter(
    ({ ownerReason }) => ownerReason !== null && isHidden(ownerReason, sight),
  ).length;
  if (hidden > 0) notes.push({ code: 'owners-hidden', level: 'warning', values: { hidden } });
  if (rows > 0) {
    notes.push({
      code: 'rows-skipped',
      level: 'warning',
      values: { rows, example: example ?? '' },
    });
  }
  return notes;
}
