import type { Note } from '../../core/reading/note.ts';
import type { ReaderReport } from '../../core/reading/reader-report.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import { answerWithin } from '../systeminformation/answer-within.ts';
import type { Reader } from '../reader.ts';
import { askBindings } from './bindings/ask-bindings.ts';
import { oneTurnLater } from './bindings/one-turn-later.ts';
import { socketBindings, type SocketBindings } from './bindings/socket-bindings.ts';
import { waitingInodes } from './bindings/waiting-inodes.ts';
import { bootTimeMs } from './boot-time.ts';
import { factsOfTables } from './facts-of-tables.ts';
import { followTables } from './follow-tables.ts';
import type { NetworkTable } from './follow-tables.ts';
import { isHidden } from './owner-reason.ts';
import type { Sight } from './owner-reason.ts';
import { otherNetworks } from './networks/other-networks.ts';
import type { NetworkReading, OtherNetworks } from './networks/other-networks.ts';
import { processListing } from './networks/process-listing.ts';
import { ownerIndex } from './owner-index.ts';
import { procFiles } from './proc-files.ts';
import type { ProcFiles } from './proc-files.ts';
import { socketFactsBuilder } from './socket-facts-builder.ts';
import type { SocketFactsBuilder } from './socket-facts-builder.ts';
import { SocketTableError } from './socket-table-error.ts';
import { socketTables } from './socket-tables.ts';
import type { SocketTables } from './socket-tables.ts';
import { unreadableNote } from './unreadable-note.ts';

/** Where the reader looks; all have defaults for this machine. */
export interface ProcfsReaderOptions {
  readonly tables?: SocketTables;
  readonly files?: ProcFiles;
  readonly bootMs?: number | null;
  readonly ownUserId?: number;
  readonly nowMs?: () => number;
  readonly networks?: OtherNetworks;
  readonly bindings?: SocketBindings;
  /**
   * How long a reading waits for the names of containers and for how sockets were bound; 0 leaves
   * both to a later one.
   */
  readonly namesWaitMs?: number;
}

const monotonicMs = (): number => performance.now();

/** What one look found; `current` is false when it may tell less than the reading's time claims. */
interface Look extends Pick<ReaderReport, 'sockets' | 'notes'> {
  readonly current: boolean;
}

/**
 * Linux: the kernel's own TCP and UDP tables and those of the containers it may look into, joined
 * with the descriptors of every process.
 *
 * Tables are left unread while the kernel's counters say that little can have changed in them
 * (`gate/table-due.ts` tells what that may hide, and for how long). When a socket of such a table
 * is found to be released by its last holder, it is read after all, in the same reading. A reading
 * that left a table unread has its own time while no segment moved, else the time of the last one
 * that did not; but one that found something to come or go is read whole, so that nothing is told
 * to have happened before it did.
 */
export function createProcfsReader(options: ProcfsReaderOptions = {}): Reader {
  const { tables = socketTables(), files = procFiles(), nowMs = Date.now } = options;
  const { bootMs = bootTimeMs(), ownUserId = process.geteuid?.() ?? 0 } = options;
  const { networks = otherNetworks(), namesWaitMs = 0 } = options;
  const asking = oneTurnLater(() => askBindings(), new Map());
  const { bindings = socketBindings({ ask: () => asking.ask(), monotonicMs }) } = options;
  const listing = processListing(files);
  const index = ownerIndex({ files: listing.files, bootMs });
  const builder = socketFactsBuilder();
  const followed = followTables();
  const facts = factsOfTables(index, bindings);
  const waitingIn = waitingInodes();
  /** Sockets of which more is known since facts were made last: making them may fail in between. */
  let untold: ReadonlySet<number> = new Set();

  const readNetworks = (
    isNeeded: (builder: SocketFactsBuilder) => boolean,
  ): readonly NetworkReading[] => {
    const own: NetworkReading = { reading: tables.read(isNeeded(builder)), builder };
    const others = networks.read(listing.list(), listing.takeSuspects(), isNeeded);
    // A process that came while the other tables were read must be found as an owner all the same.
    if (others.length > 0) listing.expire();
    return [own, ...others];
  };

  const look = (): Look => {
    let readings = readNetworks(() => false);
    const changes = index.update(followed.update(tablesOf(readings)));
    untold = new Set([...untold, ...changes.touched]);
    const upToDate = new Set(buildersOf(readings, ({ current }) => current));
    const suspects = unreadBuilders(readings, changes.released);
    // What came or went is told with the time of this reading: all of it has to be of that time.
    const late = readings.some(isChanged) ? buildersOf(readings, ({ current }) => !current) : [];
    if (suspects.size + late.length > 0) {
      readings = readNetworks((one) => suspects.has(one) || late.includes(one));
      const more = index.update(followed.update(tablesOf(readings)));
      untold = new Set([...untold, ...more.touched]);
    }
    const waiting = waitingIn(readings[0]?.reading.tables ?? []);
    untold = new Set([...untold, ...bindings.update(waiting)]);
    const sight: Sight = { ownUserId, deniedProcesses: index.deniedProcesses() };
    const { sockets, notUnderstood } = facts.make(tablesOf(readings), sight, untold);
    untold = new Set();
    const notes = notesOf(sockets, sight, skippedRows(readings, notUnderstood));
    const current = readings.every(
      ({ reading, builder: one }) => reading.current || upToDate.has(one),
    );
    return { sockets, notes, current };
  };

  const report = reporter(look, nowMs);

  /** Only the very first reading may be the only one, as the command's is. */
  const readWithNames = async (): Promise<ReaderReport> => {
    const first = report();
    if (namesWaitMs === 0) return first;
    const names = hasContainers(first.sockets) ? [networks.namesSettled()] : [];
    await answerWithin(Promise.all([...names, bindings.settled()]), namesWaitMs);
    return report();
  };

  return {
    name: 'procfs',
    runsCommands: false,
    read: readWithNames,
    close: () => {
      tables.close();
      networks.close();
      asking.close();
    },
  };
}

function tablesOf(readings: readonly NetworkReading[]): readonly NetworkTable[] {
  return readings.flatMap(({ reading, builder }) =>
    reading.tables.map((table) => ({ ...table, builder })),
  );
}

function isChanged({ reading }: NetworkReading): boolean {
  return reading.tables.some(({ arrived, departed }) => arrived.length + departed.length > 0);
}

function buildersOf(
  readings: readonly NetworkReading[],
  isWanted: (reading: NetworkReading['reading']) => boolean,
): readonly SocketFactsBuilder[] {
  return readings.filter(({ reading }) => isWanted(reading)).map(({ builder }) => builder);
}

/** Builders of networks that were not read whole and have one of these sockets. */
function unreadBuilders(
  readings: readonly NetworkReading[],
  released: ReadonlySet<number>,
): ReadonlySet<SocketFactsBuilder> {
  if (released.size === 0) return new Set();
  const concerned = readings.filter(
    ({ reading }) =>
      !reading.whole &&
      reading.tables.some(({ rows }) => rows.some(({ inode }) => released.has(inode))),
  );
  return new Set(concerned.map(({ builder }) => builder));
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

function reporter(look: () => Look, nowMs: () => number): () => ReaderReport {
  let lastCurrentMs: number | null = null;
  return () => {
    try {
      const { sockets, notes, current } = look();
      const takenAtMs = current ? nowMs() : (lastCurrentMs ?? nowMs());
      lastCurrentMs = takenAtMs;
      return { reader: 'procfs', outcome: 'read', takenAtMs, complete: true, sockets, notes };
    } catch (error) {
      const failed = { takenAtMs: nowMs(), complete: false, sockets: [] };
      return { reader: 'procfs', outcome: 'failed', ...failed, notes: [unreadable(error)] };
    }
  };
}

function unreadable(error: unknown): Note {
  if (error instanceof SocketTableError) return unreadableNote(error.path, error.cause);
  return unreadableNote('/proc', error);
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
