import { fiveTupleKey } from '../socket/five-tuple.ts';
import type { SocketFacts } from '../socket/socket.ts';
import { completeOwners } from './complete-owners.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Note } from './note.ts';
import type { ReaderName, ReaderReport } from './reader-report.ts';
import { withoutDuplicates } from './without-duplicates.ts';

/** One look at the socket table, agreed between the readers. */
export interface Reading {
  readonly sockets: readonly SocketFacts[];
  readonly notes: readonly Note[];
  /** Unix time in milliseconds of the sockets; null when nothing was read. */
  readonly takenAtMs: number | null;
  /** False when no reader succeeded: `sockets` is empty then and says nothing about the machine. */
  readonly readable: boolean;
}

/**
 * How far apart (milliseconds) two reports may be for one to complete the other: a port may have
 * changed hands since.
 */
const longestGapMs = 15_000;

/**
 * Joins the latest report of each reader. Field by field the more exact witness wins: procfs over
 * systeminformation. A complete procfs report leaves nothing for systeminformation to add but
 * owners; an incomplete one is filled up with the sockets it lacks.
 */
export function reconcile(reports: readonly ReaderReport[]): Reading {
  const latest = latestOfEach(reports);
  const notes = mergeNotes(latest.map((report) => notesThatHold(report, latest)));
  const exact = readBy(latest, 'procfs');
  const base = readBy(latest, 'systeminformation');
  const first = exact ?? base;
  if (first === null) return { sockets: [], notes, takenAtMs: null, readable: false };
  const own = first.complete ? first.sockets : withoutDuplicates(first.sockets);
  const other = first === exact && base !== null && areNear(exact, base) ? base : null;
  const sockets = other === null ? own : joinSockets(own, other.sockets, first.complete);
  return { sockets, notes, takenAtMs: first.takenAtMs, readable: true };
}

function latestOfEach(reports: readonly ReaderReport[]): readonly ReaderReport[] {
  const byReader = new Map<ReaderName, ReaderReport>();
  for (const report of reports) {
    const before = byReader.get(report.reader);
    if (before === undefined || before.takenAtMs <= report.takenAtMs) {
      byReader.set(report.reader, report);
    }
  }
  return [...byReader.values()];
}

function readBy(reports: readonly ReaderReport[], reader: ReaderName): ReaderReport | null {
  return reports.find((one) => one.reader === reader && one.outcome === 'read') ?? null;
}

function areNear(one: ReaderReport, other: ReaderReport): boolean {
  return Math.abs(one.takenAtMs - other.takenAtMs) <= longestGapMs;
}

/** Rows that one reader could not understand are not missing when another saw the whole table. */
function notesThatHold(
  { reader, notes }: ReaderReport,
  reports: readonly ReaderReport[],
): readonly Note[] {
  const whole = reports.some(
    (other) => other.reader !== reader && other.outcome === 'read' && other.complete,
  );
  return whole ? notes.filter(({ code }) => code !== 'rows-skipped') : notes;
}

function joinSockets(
  exact: readonly SocketFacts[],
  other: readonly SocketFacts[],
  complete: boolean,
): readonly SocketFacts[] {
  const completed = completeOwners(exact, other);
  if (complete) return completed;
  const known = new Set(completed.map(fiveTupleKey));
  const missing = withoutDuplicates(other).filter((socket) => !known.has(fiveTupleKey(socket)));
  return [...completed, ...missing];
}
