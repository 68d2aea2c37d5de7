import type { SocketChanges } from './owner-index.ts';
import type { RowChanges } from './rows/follow-rows.ts';
import type { SocketTableRow } from './rows/socket-table-row.ts';
import type { SocketFactsBuilder } from './socket-facts-builder.ts';
import type { SocketTable } from './socket-table.ts';

/** A table of one of the networks, with what makes facts of its rows. */
export interface NetworkTable extends SocketTable {
  readonly builder: SocketFactsBuilder;
}

/** Tells from reading to reading which sockets came and went, in all tables of all networks. */
export interface FollowedTables {
  update(tables: readonly NetworkTable[]): SocketChanges;
}

/** The tables of a builder in the order in which they come. */
type RowsByBuilder = ReadonlyMap<SocketFactsBuilder, readonly (readonly SocketTableRow[])[]>;

/**
 * Takes a table's own word for its changes if they start from the rows known here, else compares
 * the rows: networks come, go, and are read through another process. Builders forget what left.
 */
export function followTables(): FollowedTables {
  let known: RowsByBuilder = new Map();
  return {
    update: (tables) => {
      const opened = new Set<number>();
      const closed = new Set<number>();
      for (const change of changesOf(known, tables)) {
        for (const row of change.departed) {
          change.builder.forget(row);
          if (row.inode !== 0) closed.add(row.inode);
        }
        for (const { inode } of change.arrived) if (inode !== 0) opened.add(inode);
      }
      known = rowsByBuilder(tables);
      for (const inode of opened) if (closed.delete(inode)) opened.delete(inode);
      return { opened, closed };
    },
  };
}

interface TableChange extends Pick<RowChanges, 'arrived' | 'departed'> {
  readonly builder: SocketFactsBuilder;
}

function changesOf(known: RowsByBuilder, tables: readonly NetworkTable[]): readonly TableChange[] {
  const builders = new Set(tables.map(({ builder }) => builder));
  const positions = new Map<SocketFactsBuilder, number>();
  const changes = tables.map((table) => {
    const position = positions.get(table.builder) ?? 0;
    positions.set(table.builder, position + 1);
    return changeOf(known.get(table.builder)?.[position] ?? [], table);
  });
  for (const [builder, rows] of known) {
    if (!builders.has(builder)) changes.push({ builder, arrived: [], departed: rows.flat() });
  }
  return changes;
}

function changeOf(before: readonly SocketTableRow[], table: NetworkTable): TableChange {
  const { builder, rows, previous, arrived, departed } = table;
  if (rows === before) return { builder, arrived: [], departed: [] };
  if (previous === before) return { builder, arrived, departed };
  const present = new Set(rows);
  const former = new Set(before);
  return {
    builder,
    arrived: rows.filter((row) => !former.has(row)),
    departed: before.filter((row) => !present.has(row)),
  };
}

function rowsByBuilder(tables: readonly NetworkTable[]): RowsByBuilder {
  const found = new Map<SocketFactsBuilder, (readonly SocketTableRow[])[]>();
  for (const { builder, rows } of tables) {
    const before = found.get(builder);
    if (before === undefined) found.set(builder, [rows]);
    else before.push(rows);
  }
  return found;
}
