import type { Socket } from '../socket/socket.ts';
import { compareAddresses } from './compare-addresses.ts';
import { ageValue, sortByValue, type SortDirection, type SortValue } from './compare-values.ts';
import type { RemoteSockets } from './group-by-remote.ts';

/** Columns by which the Remotes view can be sorted. */
export const remoteColumns = [
  'remote',
  'services',
  'process',
  'incoming',
  'outgoing',
  'age',
] as const;
export type RemoteColumn = (typeof remoteColumns)[number];

type ValueColumn = Exclude<RemoteColumn, 'remote'>;

const values: Readonly<Record<ValueColumn, (remote: RemoteSockets) => SortValue>> = {
  services: ({ services }) => services[0]?.port ?? null,
  process: ({ owners }) => owners[0]?.name.toLowerCase() ?? null,
  incoming: ({ sockets }) => sockets.filter(isIncoming).length,
  outgoing: ({ sockets }) => sockets.filter((socket) => !isIncoming(socket)).length,
  age: ageValue,
};

/** Whether the remote opened the connection. */
export function isIncoming({ role }: Socket): boolean {
  return role === 'accepted';
}

/** Remotes in the order of one column, ties by address. */
export function sortRemoteSockets(
  remotes: readonly RemoteSockets[],
  column: RemoteColumn,
  direction: SortDirection,
): readonly RemoteSockets[] {
  if (column !== 'remote') return sortByValue(remotes, values[column], direction, byAddress);
  const sign = direction === 'ascending' ? 1 : -1;
  return [...remotes].sort((a, b) => sign * byAddress(a, b));
}

/** This machine itself stands first. */
function byAddress(a: RemoteSockets, b: RemoteSockets): number {
  if (a.address === null || b.address === null) {
    return Number(a.address !== null) - Number(b.address !== null);
  }
  return compareAddresses(a.address, b.address);
}
