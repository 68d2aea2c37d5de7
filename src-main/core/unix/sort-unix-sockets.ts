import { compareUnixSockets } from '../snapshot/document-unix-socket.ts';
import {
  orderByValue,
  type ItemOrder,
  type SortDirection,
  type SortValue,
} from '../grouping/compare-values.ts';
import { unixSocketStates, type UnixSocket } from './unix-socket.ts';

/** Columns by which Unix-domain sockets can be sorted. */
export const unixColumns = ['path', 'state', 'type', 'process', 'inode'] as const;
export type UnixColumn = (typeof unixColumns)[number];

const values: Readonly<Record<UnixColumn, (socket: UnixSocket) => SortValue>> = {
  path: ({ path }) => path,
  state: ({ state }) => unixSocketStates.indexOf(state),
  type: ({ type }) => type,
  process: ({ owners }) => owners[0]?.name.toLowerCase() ?? null,
  inode: ({ inode }) => inode,
};

/** The order of one column; what is not known stands last either way, ties go by name. */
export function unixOrder(column: UnixColumn, direction: SortDirection): ItemOrder<UnixSocket> {
  return orderByValue(values[column], direction, compareUnixSockets);
}
