import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ChangingFacts } from '../../core/history/checkpoint-code.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { holderOf, networkOf, roleFrom, shapeOf, stateOf, type Holder } from './socket-code.ts';

export type Row = Record<string, SQLOutputValue>;

/** The columns of `socket` that `socketFrom` needs. */
export const socketColumns = `socket.id, socket.shape, socket.local, socket.local_port,
  socket.remote, socket.remote_port, socket.network, socket.inode, socket.user_id,
  socket.first_seen`;

/** Makes sockets of what is stored. */
export interface StoredSockets {
  /** Throws when the file lacks what the row speaks of. */
  socketFrom(row: Row, facts: ChangingFacts): Socket;
  holder(id: number): Holder;
  /** The local address of a row's socket. */
  address(row: Row): string;
  /** The network of its own that a row's socket is in; null for the machine's. */
  networkOf(row: Row): NetworkNamespace | null;
  /** The row of a socket by its number. */
  rowOf(number: number): Row | undefined;
}

const mostKnown = 20_000;

/** Looks texts and holders up and keeps those at hand; their numbers are never used twice. */
export function storedSockets(database: DatabaseSync): StoredSockets {
  const text = lookUp(database, 'text', (value) => value);
  const holder = lookUp(database, 'holder', holderOf);
  const network = lookUp(database, 'text', networkOf);
  const networkFrom = (row: Row): NetworkNamespace | null => {
    const id = numberOrNull(row, 'network');
    return id === null ? null : network(id);
  };
  const byNumber = database.prepare(`SELECT ${socketColumns} FROM socket WHERE id = ?`);
  return {
    socketFrom: (row, facts) => ({
      ...shapeOf(number(row, 'shape')),
      id: `h${number(row, 'id')}`,
      local: { address: text(number(row, 'local')), port: portFrom(row, 'local_port') },
      remote:
        row['remote'] === null
          ? null
          : { address: text(number(row, 'remote')), port: portFrom(row, 'remote_port') },
      state: stateOf(facts.state),
      role: roleFrom(facts.role),
      ...holder(facts.holder),
      inode: numberOrNull(row, 'inode'),
      userId: numberOrNull(row, 'user_id'),
      receiveQueueBytes: null,
      sendQueueBytes: null,
      networkNamespace: networkFrom(row),
      firstSeenAtMs: timeFrom(row, 'first_seen'),
    }),
    holder,
    address: (row) => text(number(row, 'local')),
    networkOf: networkFrom,
    rowOf: (id) => byNumber.get(id),
  };
}

/** A number that the schema promises; throws where another program wrote something else. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (!Number.isSafeInteger(value)) throw new RangeError(`history has no number as ${column}`);
  return Number(value);
}

export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : number(row, column);
}

/** The last time a date can be (ECMAScript 21.4.1.1), Unix milliseconds. */
export const lastTimeMs = 8.64e15;

/** Unix milliseconds; throws for what no clock can have said. */
export function timeFrom(row: Row, column: string): number {
  return within(number(row, column), lastTimeMs);
}

function portFrom(row: Row, column: string): number {
  return within(number(row, column), 65_535);
}

function within(value: number, most: number): number {
  if (value < 0 || value > most) throw new RangeError(`${value} is not between 0 and ${most}`);
  return value;
}

/** Characters; what is longer was not written by us, and is not even loaded. */
const longestText = 1_000_000;

function lookUp<Value>(
  database: DatabaseSync,
  table: 'text' | 'holder',
  read: (value: string) => Value,
): (id: number) => Value {
  const find = database.prepare(
    `SELECT value FROM ${table} WHERE id = ? AND length(value) <= ${longestText}`,
  );
  const known = new Map<number, Value>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const value = find.get(id)?.['value'];
    if (typeof value !== 'string') throw new Error(`history lacks ${table} ${id}`);
    const made = read(value);
    if (known.size >= mostKnown) known.clear();
    known.set(id, made);
    return made;
  };
}
