import type { Socket } from '../socket/socket.ts';
import { LiveConversations } from '../table/live-conversations.ts';
import { groupByPort } from './group-by-port.ts';
import { processRule, type ProcessSockets } from './group-by-process.ts';
import { remoteRule, type RemoteSockets } from './group-by-remote.ts';
import { LiveGroups, type GroupRule } from './live-groups.ts';
import { outgoingGroup, outgoingKey } from './outgoing-groups.ts';
import type { OutgoingGroup, PortGroup, PortTable } from './port-group.ts';
import { SocketCounts } from './socket-counts.ts';

/**
 * Groups a table that changes all the time: sockets are kept apart by what decides their group
 * (local port, or process and remote port for clients; process; remote), and only the parts that
 * changed are grouped again. Groups that did not change keep their object.
 */
export class LivePortTable {
  readonly #sockets = new Map<string, Socket>();
  readonly #ports = new LiveGroups(portRule);
  readonly #processes = new LiveGroups(processRule);
  readonly #remotes = new LiveGroups(remoteRule);
  readonly #groupings = [this.#ports, this.#processes, this.#remotes] as const;
  /** Neither groupings nor counts hold until all sockets were put into them anew. */
  #isStale = false;
  readonly #counts = new SocketCounts();
  readonly #conversations = new LiveConversations();
  #table: { readonly parts: readonly PortTable[]; readonly joined: PortTable } | null = null;

  get sockets(): ReadonlyMap<string, Socket> {
    return this.#sockets;
  }

  get counts(): Readonly<SocketCounts> {
    this.#groupStale();
    return this.#counts;
  }

  get conversations(): Pick<LiveConversations, 'otherEndOf'> {
    return this.#conversations;
  }

  /** Starts over with these sockets. */
  replace(sockets: Iterable<Socket>): void {
    for (const grouping of this.#groupings) grouping.clear();
    this.#isStale = false;
    this.#sockets.clear();
    this.#counts.clear();
    this.#conversations.clear();
    for (const socket of sockets) this.put(socket);
  }

  /**
   * Lets all sockets be grouped anew where one of them calls one of these addresses, which became
   * the machine's own or are so no longer. That is done when the groups are next looked at or
   * changed: what is behind another table can wait.
   */
  regroup(addresses: ReadonlySet<string>): void {
    if (this.#isStale || addresses.size === 0) return;
    for (const { remote } of this.#sockets.values()) {
      if (remote !== null && addresses.has(remote.address)) this.#isStale = true;
    }
  }

  /** Adds a socket, or takes the place of the one with its id. */
  put(socket: Socket): void {
    this.#groupStale();
    const before = this.#sockets.get(socket.id) ?? null;
    if (before !== null) this.#uncount(before);
    this.#sockets.set(socket.id, socket);
    this.#counts.add(socket);
    this.#conversations.add(socket);
    for (const grouping of this.#groupings) grouping.put(socket, before);
  }

  /** An id the table does not hold is ignored. */
  remove(id: string): void {
    const socket = this.#sockets.get(id);
    if (socket === undefined) return;
    this.#groupStale();
    this.#sockets.delete(id);
    this.#uncount(socket);
    for (const grouping of this.#groupings) grouping.remove(socket);
  }

  /** The group in which each of these sockets stands now; ids the table does not hold are left out. */
  groupsOf(ids: Iterable<string>): ReadonlyMap<string, PortGroup | OutgoingGroup> {
    this.#groupStale();
    const wanted = new Set(ids);
    const found = new Map<string, PortGroup | OutgoingGroup>();
    for (const group of this.#groupsNear(wanted)) {
      for (const socket of socketsOf(group)) if (wanted.has(socket.id)) found.set(socket.id, group);
    }
    return found;
  }

  /** The groups of all sockets by port now; the same object until a socket changes. */
  table(): PortTable {
    this.#groupStale();
    const parts = this.#ports.groups();
    if (this.#table?.parts !== parts) this.#table = { parts, joined: joinTables(parts) };
    return this.#table.joined;
  }

  /** Every process with its sockets now, in no order; the same array until a socket changes. */
  processes(): readonly ProcessSockets[] {
    this.#groupStale();
    return this.#processes.groups();
  }

  /** The process of this key (`processKey`); null when it holds nothing. */
  process(key: string): ProcessSockets | null {
    this.#groupStale();
    return this.#processes.get(key);
  }

  /** Every remote with its sockets now, in no order; the same array until a socket changes. */
  remotes(): readonly RemoteSockets[] {
    this.#groupStale();
    return this.#remotes.groups();
  }

  /** The remote of this key (`remoteKey`); null when nobody talks to it. */
  remote(key: string): RemoteSockets | null {
    this.#groupStale();
    return this.#remotes.get(key);
  }

  /**
   * Groups again what changed, until about so many sockets were looked at; false when there may
   * be more to do. What is left is done when somebody looks.
   */
  refresh(mostSockets: number): boolean {
    this.#groupStale();
    let left = mostSockets;
    for (const grouping of this.#groupings) left = grouping.refresh(left);
    return left > 0;
  }

  #groupStale(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const grouping of this.#groupings) grouping.clear();
    this.#counts.clear();
    for (const socket of this.#sockets.values()) {
      this.#counts.add(socket);
      for (const grouping of this.#groupings) grouping.put(socket, null);
    }
  }

  #uncount(socket: Socket): void {
    this.#counts.remove(socket);
    this.#conversations.remove(socket);
  }

  #groupsNear(ids: ReadonlySet<string>): readonly (PortGroup | OutgoingGroup)[] {
    const keys = new Set<string>();
    for (const id of ids) {
      const socket = this.#sockets.get(id);
      if (socket !== undefined) keys.add(partKey(socket));
    }
    return [...keys].flatMap((key) => {
      const part = this.#ports.get(key);
      return part === null ? [] : [...part.ports, ...part.outgoing];
    });
  }
}

/** Parts of the table by what decides the group of a socket; each grouped for itself. */
const portRule: GroupRule<PortTable> = {
  keysOf: (socket) => [partKey(socket)],
  make: (_, sockets) => groupByPort(sockets),
};

function partKey(socket: Socket): string {
  return socket.role === 'outgoing'
    ? outgoingKey(socket)
    : `at ${socket.protocol} ${socket.local.port}`;
}

function socketsOf(group: PortGroup | OutgoingGroup): readonly Socket[] {
  return 'sockets' in group ? group.sockets : [...group.waiting, ...group.connections];
}

function joinTables(tables: readonly PortTable[]): PortTable {
  const ports: PortGroup[] = [];
  const outgoing = new Map<string, OutgoingGroup>();
  for (const table of tables) {
    for (const group of table.ports) ports.push(group);
    for (const group of table.outgoing) {
      const other = outgoing.get(group.key);
      outgoing.set(group.key, other === undefined ? group : joinOutgoing(other, group));
    }
  }
  return { ports, outgoing: [...outgoing.values()] };
}

/** Connected UDP sockets stand in the part of their local port, so their groups are joined here. */
function joinOutgoing(one: OutgoingGroup, other: OutgoingGroup): OutgoingGroup {
  return outgoingGroup({ ...one, sockets: [...one.sockets, ...other.sockets] });
}
