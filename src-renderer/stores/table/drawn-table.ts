import type { ProcessSockets } from '../../../src-main/core/grouping/group-by-process.ts';
import type { RemoteSockets } from '../../../src-main/core/grouping/group-by-remote.ts';
import type { PortTable } from '../../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { ClosedSocket } from './row-marks.ts';
import type { TableView } from './show-reading.ts';
import type { ViewName } from '../view-name.ts';

/** A socket table as lists are laid out from it. */
export interface ListedTable {
  readonly sockets: { readonly values: () => Iterable<Socket> };
  readonly table: () => PortTable;
  readonly processes: () => readonly ProcessSockets[];
  readonly remotes: () => readonly RemoteSockets[];
}

/** A table with what has closed a moment ago. */
export interface DrawnTable {
  readonly ports: ListedTable;
  readonly closed: readonly ClosedSocket[];
}

/**
 * A table as each view draws it at one revision. It stays as it was when it was first looked at:
 * sockets that come and go until the next revision are not in it, so that whoever asks for another
 * filter or order meanwhile need not wait until all of them are grouped.
 */
export function drawnTables({
  ports,
  marks,
}: Pick<TableView, 'ports' | 'marks'>): (view: ViewName) => DrawnTable {
  const drawn = new Map<ViewName, DrawnTable>();
  return (view) => {
    const known = drawn.get(view);
    if (known !== undefined) return known;
    const now = { ports: still(ports), closed: [...marks.closed.values()] };
    drawn.set(view, now);
    return now;
  };
}

/** Lets every view be drawn as it is now, whatever becomes of the table from here on. */
export function keepDrawn(drawn: (view: ViewName) => DrawnTable): void {
  drawn('ports').ports.table();
  drawn('processes').ports.processes();
  drawn('remotes').ports.remotes();
  drawn('sockets').ports.sockets.values();
}

function still(ports: ListedTable): ListedTable {
  return {
    sockets: { values: once(() => [...ports.sockets.values()]) },
    table: once(() => ports.table()),
    processes: once(() => ports.processes()),
    remotes: once(() => ports.remotes()),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
