import type { Socket } from '../socket/socket.ts';
import { addressComparator } from './compare-addresses.ts';
import {
  ageValue,
  orderByComparison,
  orderByValue,
  type Comparison,
  type ItemOrder,
  type SortDirection,
  type SortValue,
} from './compare-values.ts';
import type { RemoteSockets } from './group-by-remote.ts';
import { remembered } from './remembered.ts';

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

/** The order of remotes by one column, ties by address. */
export function remoteOrder(
  column: RemoteColumn,
  direction: SortDirection,
): ItemOrder<RemoteSockets> {
  const byAddress = addressComparison();
  if (column !== 'remote') return orderByValue(remembered(values[column]), direction, byAddress);
  const sign = direction === 'ascending' ? 1 : -1;
  return orderByComparison((a, b) => sign * byAddress(a, b));
}

/** This machine itself stands first. */
function addressComparison(): Comparison<RemoteSockets> {
  const compare = addressComparator();
  return (a, b) => {
    if (a.address === null || b.address === null) {
      return Number(a.address !== null) - Number(b.address !== null);
    }
    return compare(a.address, b.address);
  };
}
