import type { Socket } from '../socket/socket.ts';
import { groupByPort } from './group-by-port.ts';
import { outgoingGroup } from './outgoing-groups.ts';
import type { OutgoingGroup, PortGroup, PortTable } from './port-group.ts';

interface Bucket {
  readonly sockets: Map<string, Socket>;
  /** null while the bucket's sockets changed since they were last grouped. */
  table: PortTable | null;
}

/**
 * Groups a table that changes all the time: sockets are kept apart by what decides their group
 * (local port, or remote port for clients), and only the parts that changed are grouped again.
 * Groups that did not change keep their object, so that whoever draws them can tell.
 */
export class LivePortTable {
  readonly #buckets = new Map<string, Bucket>();
  readonly #sockets = new Map<string, Socket>();
  #table: PortTable | null = null;

  get sockets(): ReadonlyMap<string, Socket> {
    return this.#sockets;
  }

  /** Starts over with these sockets. */
  replace(sockets: Iterable<Socket>): void {
    this.#buckets.clear();
    this.#sockets.clear();
    for (const socket of sockets) this.put(socket);
    this.#table = null;
  }

  /** Adds a socket, or takes the place of the one with its id. */
  put(socket: Socket): void {
    this.remove(socket.id);
    this.#sockets.set(socket.id, socket);
    const bucket = this.#bucketOf(socket);
    bucket.sockets.set(socket.id, socket);
    this.#touch(bucket);
  }

  /** An id the table does not hold is ignored. */
  remove(id: string): void {
    const socket = this.#sockets.get(id);
    if (socket === undefined) return;
    this.#sockets.delete(id);
    const bucket = this.#bucketOf(socket);
    bucket.sockets.delete(id);
    if (bucket.sockets.size === 0) this.#buckets.delete(bucketKey(socket));
    this.#touch(bucket);
  }

  /** The group in which each of these sockets stands now; ids the table does not hold are left out. */
  groupsOf(ids: Iterable<string>): ReadonlyMap<string, PortGroup | OutgoingGroup> {
    const wanted = new Set(ids);
    const found = new Map<string, PortGroup | OutgoingGroup>();
    for (const group of this.#groupsNear(wanted)) {
      for (const socket of socketsOf(group)) if (wanted.has(socket.id)) found.set(socket.id, group);
    }
    return found;
  }

  /** The groups of all sockets now; the same object until a socket changes. */
  table(): PortTable {
    this.#table ??= joinTables([...this.#buckets.values()].map(tableOf));
    return this.#table;
  }

  #groupsNear(ids: ReadonlySet<string>): readonly (PortGroup | OutgoingGroup)[] {
    const buckets = new Set<Bucket>();
    for (const id of ids) {
      const socket = this.#sockets.get(id);
      if (socket !== undefined) buckets.add(this.#bucketOf(socket));
    }
    return [...buckets].map(tableOf).flatMap(({ ports, outgoing }) => [...ports, ...outgoing]);
  }

  #bucketOf(socket: Socket): Bucket {
    const key = bucketKey(socket);
    const bucket = this.#buckets.get(key) ?? { sockets: new Map(), table: null };
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #touch(bucket: Bucket): void {
    bucket.table = null;
    this.#table = null;
  }
}

function socketsOf(group: PortGroup | OutgoingGroup): readonly Socket[] {
  return 'sockets' in group ? group.sockets : [...group.waiting, ...group.connections];
}

function bucketKey(socket: Socket): string {
  return socket.role === 'outgoing'
    ? `to ${socket.protocol} ${socket.remote?.port ?? 0}`
    : `at ${socket.protocol} ${socket.local.port}`;
}

function tableOf(bucket: Bucket): PortTable {
  bucket.table ??= groupByPort(bucket.sockets.values());
  return bucket.table;
}

function joinTables(tables: readonly PortTable[]): PortTable {
  const ports: PortGroup[] = [];
  const outgoing = new Map<string, OutgoingGroup>();
  for (const table of tables) {
    ports.push(...table.ports);
    for (const group of table.outgoing) {
      const other = outgoing.get(group.key);
      outgoing.set(group.key, other === undefined ? group : joinOutgoing(other, group));
    }
  }
  return { ports, outgoing: [...outgoing.values()] };
}

/** Connected UDP sockets stand in the bucket of their local port, so their groups are joined here. */
function joinOutgoing(one: OutgoingGroup, other: OutgoingGroup): OutgoingGroup {
  return outgoingGroup({ ...one, sockets: [...one.sockets, ...other.sockets] });
}
