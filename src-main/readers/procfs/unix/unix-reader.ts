import { readFile } from 'node:fs/promises';
import type { Note } from '../../../core/reading/note.ts';
import type { Owner, OwnerReason } from '../../../core/socket/owner.ts';
import { unreadableUnix, type UnixReading } from '../../../core/unix/unix-reading.ts';
import type { UnixSocket } from '../../../core/unix/unix-socket.ts';
import { bootTimeMs } from '../boot-time.ts';
import { ownerIndex, type OwnerIndex } from '../owner-index.ts';
import { procFiles, type ProcFiles } from '../proc-files.ts';
import { unreadableNote } from '../unreadable-note.ts';
import { askUnixPeers } from './ask-unix-peers.ts';
import { parseUnixTable, type UnixTableRow } from './parse-unix-table.ts';
import { trustedRows } from './trusted-rows.ts';

/** Where the reader looks; all have defaults for this machine. */
export interface UnixReaderOptions {
  readonly files?: ProcFiles;
  readonly table?: () => Promise<Buffer>;
  readonly peers?: () => Promise<ReadonlyMap<number, number>>;
  readonly bootMs?: number | null;
  readonly ownUserId?: number;
  readonly nowMs?: () => number;
}

const tablePath = '/proc/net/unix';

/**
 * Linux: the Unix-domain sockets of this network, with who holds them, in one look. Nothing is
 * remembered: it is asked when a person wants to see them. Never rejects.
 */
export async function readUnixTable(options: UnixReaderOptions = {}): Promise<UnixReading> {
  const { table = () => readFile(tablePath), peers = () => askUnixPeers() } = options;
  const { nowMs = Date.now, ownUserId = process.geteuid?.() ?? 0 } = options;
  const { files = procFiles(), bootMs = bootTimeMs() } = options;
  try {
    // ss first: what it saw and is gone by now does no harm, the other way round sockets lack ends.
    const otherEnds = await peers();
    const parsed = parseUnixTable(await table());
    const index = ownerIndex({ files, bootMs });
    index.update({ opened: inodesOf(parsed.rows), closed: [] });
    const limited = ownUserId !== 0 || index.deniedProcesses() > 0;
    const rows = trustedRows(parsed.rows, (row) => !limited && isUnheld(row, index));
    const sockets = rows.map((row) => unixSocket(row, { index, otherEnds, limited }));
    return { readable: true, sockets, notes: notesOf(sockets, parsed), takenAtMs: nowMs() };
  } catch (error) {
    return unreadableUnix(unreadableNote(tablePath, error));
  }
}

function inodesOf(rows: readonly UnixTableRow[]): ReadonlySet<number> {
  return new Set(rows.map(({ inode }) => inode).filter((inode) => inode !== 0));
}

function isUnheld({ inode }: UnixTableRow, index: OwnerIndex): boolean {
  return inode !== 0 && index.ownersOf(inode).length === 0;
}

interface Evidence {
  readonly index: OwnerIndex;
  readonly otherEnds: ReadonlyMap<number, number>;
  /** True when there may be processes that could not be looked into. */
  readonly limited: boolean;
}

function unixSocket(
  { inode, path, type, state }: UnixTableRow,
  { index, otherEnds, limited }: Evidence,
): UnixSocket {
  const owners = inode === 0 ? [] : index.ownersOf(inode);
  const ownerReason = reasonOf(inode, owners, limited);
  const otherEnd = otherEnds.get(inode) ?? null;
  return { inode: inode === 0 ? null : inode, path, type, state, owners, ownerReason, otherEnd };
}

/** A connection without a number waits in the kernel until somebody accepts it. */
function reasonOf(inode: number, owners: readonly Owner[], limited: boolean): OwnerReason | null {
  if (owners.length > 0) return null;
  if (inode === 0) return 'kernel';
  return limited ? 'other-user' : 'unknown';
}

function notesOf(
  sockets: readonly UnixSocket[],
  parsed: ReturnType<typeof parseUnixTable>,
): readonly Note[] {
  const notes: Note[] = [];
  const hidden = sockets.filter(({ ownerReason }) => ownerReason === 'other-user').length;
  if (hidden > 0) notes.push({ code: 'owners-hidden', level: 'warning', values: { hidden } });
  if (parsed.malformedRows > 0) {
    const values = { rows: parsed.malformedRows, example: parsed.malformedExample ?? '' };
    notes.push({ code: 'rows-skipped', level: 'warning', values });
  }
  return notes;
}
