import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import type { SocketBindings } from './bindings/socket-bindings.ts';
import type { NetworkTable } from './follow-tables.ts';
import type { OwnerIndex } from './owner-index.ts';
import { ownerReasonOf, type Sight } from './owner-reason.ts';
import type { SocketTableRow } from './rows/socket-table-row.ts';
import type { RowRemarks } from './socket-facts-builder.ts';

/** The facts of all tables as of one reading. */
export interface TableFacts {
  /** The same array as before when nothing changed. */
  readonly sockets: readonly SocketFacts[];
  /** Rows whose state the kernel does not define. */
  readonly notUnderstood: number;
}

/** Makes facts of rows with their owners, anew only where a row or its owners changed. */
export interface FactsOfTables {
  /** `touched` are the inodes whose owners or bindings may have changed since the last call. */
  make(tables: readonly NetworkTable[], sight: Sight, touched: ReadonlySet<number>): TableFacts;
}

interface MadeOf {
  readonly rows: readonly SocketTableRow[];
  readonly network: NetworkNamespace | null;
}

/** Remembers the facts it made last. */
export function factsOfTables(
  index: Pick<OwnerIndex, 'ownersOf'>,
  bindings: Pick<SocketBindings, 'of'>,
): FactsOfTables {
  let last: TableFacts = { sockets: [], notUnderstood: 0 };
  let lastSight: Sight | null = null;
  let lastMadeOf: readonly MadeOf[] = [];

  const remarksOn = (table: NetworkTable, row: SocketTableRow, sight: Sight): RowRemarks => {
    const owners = index.ownersOf(row.inode);
    const binding = bindings.of(row.inode);
    if (owners.length > 0) return { owners, binding, ownerReason: null };
    return { owners, binding, ownerReason: ownerReasonOf(row, table.protocol, sight) };
  };

  return {
    make: (tables, sight, touched) => {
      const all = lastSight === null || !isSameSight(lastSight, sight);
      const madeOf = tables.map(({ rows, builder }) => ({ rows, network: builder.network() }));
      if (!all && touched.size === 0 && isSameMadeOf(madeOf, lastMadeOf)) return last;
      lastSight = sight;
      lastMadeOf = madeOf;
      const sockets: SocketFacts[] = [];
      let notUnderstood = 0;
      for (const table of tables) {
        for (const row of table.rows) {
          const known = all || touched.has(row.inode) ? undefined : table.builder.known(row);
          const facts =
            known === undefined
              ? table.builder.build(table, row, remarksOn(table, row, sight))
              : known;
          if (facts === null) notUnderstood += 1;
          else sockets.push(facts);
        }
      }
      if (!isSameList(sockets, last.sockets)) last = { sockets, notUnderstood };
      else if (notUnderstood !== last.notUnderstood) last = { ...last, notUnderstood };
      return last;
    },
  };
}

/** True when both give the same reasons (see `ownerReasonOf`). */
function isSameSight(one: Sight, other: Sight): boolean {
  return one.ownUserId === other.ownUserId && one.deniedProcesses > 0 === other.deniedProcesses > 0;
}

function isSameMadeOf(one: readonly MadeOf[], other: readonly MadeOf[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ rows, network }, at) => {
      const before = other[at];
      return rows === before?.rows && network === before.network;
    })
  );
}

function isSameList(one: readonly SocketFacts[], other: readonly SocketFacts[]): boolean {
  return one.length === other.length && one.every((facts, at) => facts === other[at]);
}
