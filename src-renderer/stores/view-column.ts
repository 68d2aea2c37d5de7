import type { ProcessColumn } from '../../src-main/core/grouping/sort-process-sockets.ts';
import type { RemoteColumn } from '../../src-main/core/grouping/sort-remote-sockets.ts';
import type { SocketColumn } from '../../src-main/core/grouping/sort-sockets.ts';
import type { SortColumn } from './sort-entries.ts';
import type { ViewName } from './view-name.ts';

/** Every column by which some view can be sorted. */
export type ViewColumnName = SortColumn | ProcessColumn | RemoteColumn | SocketColumn;

/** A column's head. `words` and `fullWords` are keys of the window's words. */
export interface ViewColumn {
  readonly name: ViewColumnName | 'history' | 'project';
  readonly words: string;
  readonly fullWords?: string;
  /** How many cells of the grid the head takes; 1 where not given. */
  readonly cells?: number;
  /** Numbers stand at the end of their column. */
  readonly atEnd?: boolean;
  readonly unsorted?: boolean;
}

const age: ViewColumn = { name: 'age', words: 'window.columnAge', atEnd: true };
const process: ViewColumn = { name: 'process', words: 'window.columnProcess' };
const connections: ViewColumn = {
  name: 'connections',
  words: 'window.columnConnections',
  fullWords: 'window.columnConnectionsFull',
  atEnd: true,
};

const treeColumns: Readonly<Record<Exclude<ViewName, 'sockets'>, readonly ViewColumn[]>> = {
  ports: [
    { name: 'port', words: 'window.columnPort', cells: 3 },
    { name: 'service', words: 'window.columnService' },
    { name: 'scope', words: 'window.columnScope' },
    process,
    connections,
    {
      name: 'history',
      words: 'window.columnHistory',
      fullWords: 'window.columnHistoryFull',
      unsorted: true,
    },
    age,
  ],
  processes: [
    { ...process, cells: 4 },
    { name: 'project', words: 'window.columnProject', unsorted: true },
    { name: 'ports', words: 'window.columnListens' },
    { name: 'remotes', words: 'window.columnTalks' },
    connections,
    { name: 'age', words: 'window.columnRunning', atEnd: true },
  ],
  remotes: [
    { name: 'remote', words: 'window.columnRemote', cells: 4 },
    { name: 'services', words: 'window.columnServices' },
    process,
    {
      name: 'incoming',
      words: 'window.columnIncoming',
      fullWords: 'window.columnIncomingFull',
      atEnd: true,
    },
    {
      name: 'outgoing',
      words: 'window.columnOutgoing',
      fullWords: 'window.columnOutgoingFull',
      atEnd: true,
    },
    age,
  ],
};

const numbers: ReadonlySet<SocketColumn> = new Set([
  'localPort',
  'remotePort',
  'pid',
  'user',
  'receiveQueue',
  'sendQueue',
  'age',
]);

/** Words of a column of the flat table, for its head and the menu of columns. */
export function socketColumnWords(column: SocketColumn): string {
  return `window.socketColumn${column[0]?.toUpperCase() ?? ''}${column.slice(1)}`;
}

/** The heads of a view's columns; those of the Sockets view are the reader's choice. */
export function viewColumns(
  view: ViewName,
  chosen: readonly SocketColumn[],
): readonly ViewColumn[] {
  if (view !== 'sockets') return treeColumns[view];
  return chosen.map((name) => ({
    name,
    words: socketColumnWords(name),
    atEnd: numbers.has(name),
  }));
}
