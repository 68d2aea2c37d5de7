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

/** Columns of the Sockets view, in their order. */
export const socketColumns = [
  'protocol',
  'localAddress',
  'localPort',
  'remoteAddress',
  'remotePort',
  'state',
  'role',
  'process',
  'pid',
  'descriptors',
  'user',
  'receiveQueue',
  'sendQueue',
  'age',
] as const;
export type SocketColumn = (typeof socketColumns)[number];

type ValueColumn = Exclude<SocketColumn, 'localAddress' | 'remoteAddress'>;

const values: Readonly<Record<ValueColumn, (socket: Socket) => SortValue>> = {
  protocol: ({ protocol, family }) => `${protocol} ${family}`,
  localPort: ({ local }) => local.port,
  remotePort: ({ remote }) => remote?.port ?? null,
  state: ({ state }) => state,
  role: ({ role }) => role,
  process: ({ owners }) => owners[0]?.name.toLowerCase() ?? null,
  pid: ({ owners }) => owners[0]?.pid ?? null,
  descriptors: ({ owners }) => owners[0]?.descriptors[0] ?? null,
  user: ({ userId }) => userId,
  receiveQueue: ({ receiveQueueBytes }) => receiveQueueBytes,
  sendQueue: ({ sendQueueBytes }) => sendQueueBytes,
  age: ageValue,
};

/** The flat table's order by one column; what is not known stands last either way. */
export function socketOrder(column: SocketColumn, direction: SortDirection): ItemOrder<Socket> {
  return column === 'localAddress' || column === 'remoteAddress'
    ? orderByComparison(byAddress(column, direction))
    : orderByValue(values[column], direction, tie);
}

/** Addresses sort by number rather than by text. */
function byAddress(
  column: 'localAddress' | 'remoteAddress',
  direction: SortDirection,
): Comparison<Socket> {
  const compare = addressComparator();
  const addressOf = ({ local, remote }: Socket): string | null =>
    column === 'localAddress' ? local.address : (remote?.address ?? null);
  return (a, b) => {
    const [first, second] = [addressOf(a), addressOf(b)];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || tie(a, b);
    }
    const order = compare(first, second);
    return (direction === 'ascending' ? order : -order) || tie(a, b);
  };
}

/** By local port, then remote port, then identity. */
const tie: Comparison<Socket> = (a, b) =>
  a.local.port - b.local.port ||
  (a.remote?.port ?? -1) - (b.remote?.port ?? -1) ||
  (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
