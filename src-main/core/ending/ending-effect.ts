import { namespaceKey } from '../socket/network-namespace.ts';
import type { Owner } from '../socket/owner.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { groupedBy } from './grouped-by.ts';

/** A process by name, for people. */
export interface NamedProcess {
  readonly pid: number;
  readonly name: string;
}

/** A port that the ended processes wait on; `heldBy` are those that would still do so. */
export interface EndedPort {
  readonly protocol: Protocol;
  readonly port: number;
  /** Tells equal ports of different networks apart, as `namespaceKey` does. */
  readonly network: string;
  readonly heldBy: readonly NamedProcess[];
}

/** Connections that would break, of one kind with one other end. */
export interface CutOff {
  /** Seen from the ended process. */
  readonly role: 'accepted' | 'outgoing';
  /** The service: the local port of what was accepted, the remote port of what was opened. */
  readonly port: number;
  /** The process at the other end where it is on this machine. */
  readonly process: NamedProcess | null;
  /** The remote address. */
  readonly address: string;
  readonly count: number;
}

/** What the socket table loses when processes end. */
export interface EndingEffect {
  readonly ports: readonly EndedPort[];
  /** Most connections first. */
  readonly cutOff: readonly CutOff[];
}

/** What `sockets` lose with the processes `pids`; `conversations` as `findConversations` has them. */
export function endingEffect(
  pids: ReadonlySet<number>,
  sockets: readonly Socket[],
  conversations: ReadonlyMap<string, Socket>,
): EndingEffect {
  return { ports: endedPorts(pids, sockets), cutOff: cutOffs(pids, sockets, conversations) };
}

/** Ports the processes wait on, by number. A port that anybody else waits on too stays open. */
export function endedPorts(
  pids: ReadonlySet<number>,
  sockets: readonly Socket[],
): readonly EndedPort[] {
  const waiting = groupedBy(sockets.filter(isWaiting), placeOf);
  return [...waiting.values()]
    .filter((group) => group.some(({ owners }) => owners.some(({ pid }) => pids.has(pid))))
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const heldBy = distinct(group.flatMap(({ owners }) => owners)).filter(
        ({ pid }) => !pids.has(pid),
      );
      const network = namespaceKey(first.networkNamespace);
      return [{ protocol: first.protocol, port: first.local.port, network, heldBy }];
    })
    .toSorted((a, b) => a.port - b.port || a.protocol.localeCompare(b.protocol));
}

function isWaiting({ role }: Socket): boolean {
  return role === 'listener' || role === 'bound';
}

function placeOf({ protocol, local, networkNamespace }: Socket): string {
  return `${protocol} ${local.port}${namespaceKey(networkNamespace)}`;
}

function distinct(owners: readonly Owner[]): readonly NamedProcess[] {
  return [...new Map(owners.map(({ pid, name }) => [pid, { pid, name }])).values()];
}

function cutOffs(
  pids: ReadonlySet<number>,
  sockets: readonly Socket[],
  conversations: ReadonlyMap<string, Socket>,
): readonly CutOff[] {
  const lost = sockets
    .filter((socket) => breaks(socket, pids))
    .flatMap((socket) => cutOff(socket, conversations.get(socket.id)?.owners ?? [], pids));
  const groups = groupedBy(lost, ({ role, port, process, address }) =>
    JSON.stringify([role, port, process?.pid ?? address]),
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first === undefined ? [] : [{ ...first, count: 1 + rest.length }],
    )
    .toSorted((a, b) => b.count - a.count);
}

/** A connection that another process holds as well lives on. */
function breaks(socket: Socket, pids: ReadonlySet<number>): boolean {
  const { remote, owners } = socket;
  if (isWaiting(socket) || remote === null || owners.length === 0) return false;
  return owners.every(({ pid }) => pids.has(pid));
}

/** None for a connection of the processes among themselves. */
function cutOff(
  { role, local, remote }: Socket,
  others: readonly Owner[],
  pids: ReadonlySet<number>,
): readonly CutOff[] {
  const [other] = others;
  if (remote === null || (other !== undefined && pids.has(other.pid))) return [];
  const outgoing = role === 'outgoing';
  const process = other === undefined ? null : { pid: other.pid, name: other.name };
  return [
    {
      role: outgoing ? 'outgoing' : 'accepted',
      port: outgoing ? remote.port : local.port,
      process,
      address: remote.address,
      count: 1,
    },
  ];
}
