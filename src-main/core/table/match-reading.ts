import { fiveTupleKey } from '../socket/five-tuple.ts';
import { inodeOf } from '../socket/identity.ts';
import { isSameFacts } from '../socket/same-facts.ts';
import type { SocketFacts } from '../socket/socket.ts';
import { isSameSocket } from './continuation.ts';
import { pairByTuple } from './pair-by-tuple.ts';
import { markSeen, type TableEntry, type TableIndex } from './table-index.ts';

/** How a reading differs from the table. Rows that stayed as they were are in none of the lists. */
export interface ReadingMatch {
  readonly changed: readonly (readonly [TableEntry, SocketFacts])[];
  readonly arrived: readonly SocketFacts[];
  readonly departed: readonly TableEntry[];
}

/** Marks a row as seen, with what the reading says of it. */
type Keep = (entry: TableEntry, facts: SocketFacts) => void;

const noDifference: ReadingMatch = { changed: [], arrived: [], departed: [] };

/**
 * Finds for each socket of a reading its row in the table: facts that are the very object of the
 * reading before without any comparing, others by the kernel's number where there is one, else by
 * tuple. Marks the rows found as seen. The very array of the reading before is not looked at.
 */
export function matchReading(index: TableIndex, sockets: readonly SocketFacts[]): ReadingMatch {
  if (sockets === index.lastSockets) return noDifference;
  index.lastSockets = sockets;
  index.reading += 1;
  const changed: (readonly [TableEntry, SocketFacts])[] = [];
  const keep: Keep = (entry, facts) => {
    const same = facts === entry.facts || isSameFacts(entry.socket, facts);
    markSeen(index, entry, facts);
    if (!same) changed.push([entry, facts]);
  };
  const unknown = sockets.filter((facts) => {
    const entry = index.byFacts.get(facts);
    if (entry === undefined || entry.seenIn === index.reading) return true;
    entry.seenIn = index.reading;
    return false;
  });
  const numberless = unknown.filter((facts) => {
    const entry = entryByInode(index, facts);
    if (entry !== null) keep(entry, facts);
    return entry === null;
  });
  const arrived = matchByTuple(index, numberless, keep);
  return { changed, arrived, departed: unseenEntries(index) };
}

function entryByInode(index: TableIndex, facts: SocketFacts): TableEntry | null {
  const inode = inodeOf(facts);
  const entry = inode === null ? undefined : index.byInode.get(inode);
  if (entry === undefined || entry.seenIn === index.reading) return null;
  return isSameSocket(entry.socket, facts) ? entry : null;
}

function matchByTuple(
  index: TableIndex,
  sockets: readonly SocketFacts[],
  keep: Keep,
): readonly SocketFacts[] {
  if (index.entries.size === 0) return sockets;
  const arrived: SocketFacts[] = [];
  for (const [key, facts] of keepUnchanged(index, sockets, keep)) {
    const pairing = pairByTuple(unseenRows(index, key), facts);
    for (const [entry, one] of pairing.pairs) keep(entry, one);
    for (const one of pairing.arrived) arrived.push(one);
  }
  return arrived;
}

/** Keeps the rows that are exactly as before; answers the sockets that are left, by tuple. */
function keepUnchanged(
  index: TableIndex,
  sockets: readonly SocketFacts[],
  keep: Keep,
): ReadonlyMap<string, readonly SocketFacts[]> {
  const left = new Map<string, SocketFacts[]>();
  for (const facts of sockets) {
    const key = fiveTupleKey(facts);
    const entry = unchangedRow(index, key, facts);
    const group = left.get(key);
    if (entry !== null) keep(entry, facts);
    else if (group === undefined) left.set(key, [facts]);
    else group.push(facts);
  }
  return left;
}

function unchangedRow(index: TableIndex, key: string, facts: SocketFacts): TableEntry | null {
  for (const entry of index.byTuple.of(key)) {
    if (entry.seenIn !== index.reading && isSameFacts(entry.socket, facts)) return entry;
  }
  return null;
}

function unseenRows(index: TableIndex, key: string): readonly TableEntry[] {
  const rows: TableEntry[] = [];
  for (const entry of index.byTuple.of(key)) if (entry.seenIn !== index.reading) rows.push(entry);
  return rows;
}

function unseenEntries(index: TableIndex): readonly TableEntry[] {
  const unseen: TableEntry[] = [];
  for (const entry of index.entries.values()) {
    if (entry.seenIn !== index.reading) unseen.push(entry);
  }
  return unseen;
}
