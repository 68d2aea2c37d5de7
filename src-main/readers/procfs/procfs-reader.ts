import { endianness } from 'node:os';
import type { Note } from '../../core/reading/note.ts';
import type { ReaderReport } from '../../core/reading/reader-report.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import { errorCode } from '../error-code.ts';
import type { Reader } from '../reader.ts';
import { bootTimeMs } from './boot-time.ts';
import { isHidden, ownerReasonOf } from './owner-reason.ts';
import type { Sight } from './owner-reason.ts';
import { ownerIndex } from './owner-index.ts';
import type { OwnerIndex } from './owner-index.ts';
import type { SocketTableRow } from './parse-socket-table.ts';
import { procFiles } from './proc-files.ts';
import type { ProcFiles } from './proc-files.ts';
import { socketFactsBuilder } from './socket-facts-builder.ts';
import type { RowOwners } from './socket-facts-builder.ts';
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
}

/** Linux: the kernel's own TCP and UDP tables, joined with the descriptors of every process. */
export function createProcfsReader(options: ProcfsReaderOptions = {}): Reader {
  const { tables = socketTables(), files = procFiles(), nowMs = Date.now } = options;
  const { bootMs = bootTimeMs(), ownUserId = process.geteuid?.() ?? 0 } = options;
  const index = ownerIndex({ files, bootMs });
  const builder = socketFactsBuilder(endianness() === 'LE');

  const look = (): Pick<ReaderReport, 'sockets' | 'notes'> => {
    const reading = tables.read();
    const unique = reading.tables.map((table) => ({ ...table, rows: uniqueRows(table.rows) }));
    index.update(inodesOf(unique));
    const sight: Sight = { ownUserId, deniedProcesses: index.deniedProcesses() };
    const found = unique.flatMap((table) =>
      table.rows.map((row) => builder.build(table, row, rowOwners(index, table, row, sight))),
    );
    builder.endReading();
    const sockets = found.filter((facts) => facts !== null);
    const skipped = reading.skippedRows + found.length - sockets.length;
    return { sockets, notes: notesOf(sockets, sight, skipped, reading.skippedExample) };
  };

  return {
    name: 'procfs',
    runsCommands: false,
    read: () => Promise.resolve(report(look, nowMs)),
    close: tables.close,
  };
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
  rows: number,
  example: string | null,
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
