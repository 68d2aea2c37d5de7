import { fiveTupleKey } from '../socket/five-tuple.ts';
import { inodeOf } from '../socket/identity.ts';
import type { Socket, SocketFacts } from '../socket/socket.ts';
import { createEntryGroups, type EntryGroups } from './entry-groups.ts';
import { createPortCounts, type PortCounts } from './port-counts.ts';
import type { TableModel } from './table-model.ts';

/** A row of the table with what finding it again costs to know. */
export interface TableEntry {
  socket: Socket;
  tupleKey: string;
  /** Number of the last reading that had it. */
  seenIn: number;
  /** The object that reading had of it: the very same one the next time needs no comparing. */
  facts: SocketFacts;
}

/** The ways to find rows of one model, kept up to date by whoever changes it. */
export interface TableIndex {
  readonly entries: Map<string, TableEntry>;
  readonly byFacts: Map<SocketFacts, TableEntry>;
  readonly byInode: Map<number, TableEntry>;
  readonly byTuple: EntryGroups<string, TableEntry>;
  /** TCP listeners by port. */
  readonly listeners: EntryGroups<number, Socket>;
  readonly portCounts: PortCounts;
  /** The sockets of the last reading; null before the first. */
  lastSockets: readonly SocketFacts[] | null;
  /** Number of the current reading. */
  reading: number;
  /** The revision of the model that the index describes. */
  revision: number;
}

const indexes = new WeakMap<TableModel, TableIndex>();

/** The index of a model; made anew when the model was changed past it, as by a delta. */
export function tableIndexOf(model: TableModel): TableIndex {
  const known = indexes.get(model);
  if (known?.revision === model.revision) return known;
  const index = emptyIndex(model.revision);
  for (const socket of model.sockets.values()) addEntry(index, socket);
  indexes.set(model, index);
  return index;
}

/** Gives the model, whose index is known, another revision without any other change. */
export function moveRevision(model: TableModel, revision: number): void {
  const index = tableIndexOf(model);
  model.revision = revision;
  index.revision = revision;
}

function emptyIndex(revision: number): TableIndex {
  return {
    entries: new Map(),
    byFacts: new Map(),
    byInode: new Map(),
    byTuple: createEntryGroups(),
    listeners: createEntryGroups(),
    portCounts: createPortCounts(),
    lastSockets: null,
    reading: 0,
    revision,
  };
}

/** Puts a row that was not there before into the index, as seen, with `facts`, in this reading. */
export function addEntry(index: TableIndex, socket: Socket, facts: SocketFacts = socket): void {
  const entry = { socket, tupleKey: fiveTupleKey(socket), seenIn: index.reading, facts };
  index.entries.set(socket.id, entry);
  index.byFacts.set(facts, entry);
  link(index, entry);
}

/** Marks a row as seen in the current reading, which has these facts of it. */
export function markSeen(index: TableIndex, entry: TableEntry, facts: SocketFacts): void {
  entry.seenIn = index.reading;
  if (entry.facts === facts) return;
  index.byFacts.delete(entry.facts);
  index.byFacts.set(facts, entry);
  entry.facts = facts;
}

/** Puts the new object of a row in the place of the old one. */
export function replaceEntry(index: TableIndex, entry: TableEntry, socket: Socket): void {
  unlink(index, entry);
  entry.socket = socket;
  entry.tupleKey = fiveTupleKey(socket);
  link(index, entry);
}

/** Takes a row out of the index. */
export function removeEntry(index: TableIndex, entry: TableEntry): void {
  index.entries.delete(entry.socket.id);
  index.byFacts.delete(entry.facts);
  unlink(index, entry);
}

function link(index: TableIndex, entry: TableEntry): void {
  const { socket, tupleKey } = entry;
  const inode = inodeOf(socket);
  if (inode !== null) index.byInode.set(inode, entry);
  index.byTuple.add(tupleKey, entry);
  index.portCounts.add(socket);
  if (socket.state === 'LISTEN') index.listeners.add(socket.local.port, socket);
}

function unlink(index: TableIndex, entry: TableEntry): void {
  const { socket, tupleKey } = entry;
  const inode = inodeOf(socket);
  if (inode !== null && index.byInode.get(inode) === entry) index.byInode.delete(inode);
  index.byTuple.remove(tupleKey, entry);
  index.portCounts.remove(socket);
  if (socket.state === 'LISTEN') index.listeners.remove(socket.local.port, socket);
}
