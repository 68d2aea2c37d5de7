import type { Socket } from '../socket/socket.ts';

/** How sockets part into groups. */
export interface GroupRule<Group> {
  /** The groups a socket belongs to; none where it is left out. */
  readonly keysOf: (socket: Socket) => readonly string[];
  /** Makes a group; depends on nothing but its own sockets, of which there is at least one. */
  readonly make: (key: string, sockets: readonly Socket[]) => Group;
}

interface Bucket<Group> {
  readonly sockets: Map<string, Socket>;
  group: Group | null;
}

/**
 * Groups of a table that changes all the time. Only groups of which a socket came, went or changed
 * are made again, when somebody looks; the others keep their object, so that whoever draws or
 * sorts them can tell.
 */
export class LiveGroups<Group> {
  readonly #buckets = new Map<string, Bucket<Group>>();
  readonly #touched = new Map<string, Bucket<Group>>();
  readonly #rule: GroupRule<Group>;
  #groups: readonly Group[] | null = [];

  constructor(rule: GroupRule<Group>) {
    this.#rule = rule;
  }

  /** Adds a socket; `before` is what it takes the place of, as it was put. */
  put(socket: Socket, before: Socket | null): void {
    const keys = this.#rule.keysOf(socket);
    const keysBefore = before === null ? [] : this.#rule.keysOf(before);
    for (const key of keysBefore) if (!keys.includes(key)) this.#take(key, socket.id);
    for (const key of keys) this.#touch(key).sockets.set(socket.id, socket);
  }

  /** Takes out a socket as it was put. */
  remove(socket: Socket): void {
    for (const key of this.#rule.keysOf(socket)) this.#take(key, socket.id);
  }

  clear(): void {
    this.#buckets.clear();
    this.#touched.clear();
    this.#groups = [];
  }

  /** The group of a key now; null when it has no sockets. */
  get(key: string): Group | null {
    const bucket = this.#buckets.get(key);
    return bucket === undefined ? null : this.#made(key, bucket);
  }

  /** All groups now, in no order; the same array until a socket changes. */
  groups(): readonly Group[] {
    if (this.#groups !== null) return this.#groups;
    for (const [key, bucket] of this.#touched) this.#made(key, bucket);
    const groups: Group[] = [];
    for (const { group } of this.#buckets.values()) if (group !== null) groups.push(group);
    this.#groups = groups;
    return groups;
  }

  /**
   * Makes touched groups until about so many sockets were looked at, so that a big change can be
   * taken in steps. Returns how many of `mostSockets` are left; 0 when there may be more to do.
   */
  refresh(mostSockets: number): number {
    let left = mostSockets;
    for (const [key, bucket] of this.#touched) {
      if (left <= 0) return 0;
      left -= bucket.sockets.size;
      this.#made(key, bucket);
    }
    return Math.max(left, 0);
  }

  #made(key: string, bucket: Bucket<Group>): Group {
    this.#touched.delete(key);
    bucket.group ??= this.#rule.make(key, [...bucket.sockets.values()]);
    return bucket.group;
  }

  #touch(key: string): Bucket<Group> {
    const bucket = this.#buckets.get(key) ?? { sockets: new Map(), group: null };
    this.#buckets.set(key, bucket);
    this.#touched.set(key, bucket);
    bucket.group = null;
    this.#groups = null;
    return bucket;
  }

  #take(key: string, id: string): void {
    const bucket = this.#buckets.get(key);
    if (!bucket?.sockets.delete(id)) return;
    if (bucket.sockets.size > 0) this.#touch(key);
    else {
      this.#buckets.delete(key);
      this.#touched.delete(key);
      this.#groups = null;
    }
  }
}
