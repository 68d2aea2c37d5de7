import type { GroupRule } from '../../../src-main/core/grouping/live-groups.ts';
import { remembered } from '../../../src-main/core/grouping/remembered.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { ShownFilter } from '../search/shown-filter.ts';

/** What a view of groups is made from. */
export interface GroupsRequest<Group> {
  readonly live: readonly Group[];
  /** Closed a moment ago, and shown. */
  readonly gone: ReadonlySet<Socket>;
  readonly shown: ShownFilter;
}

/**
 * Groups with only the sockets that are shown, and for a moment those that just closed. A group
 * that did not change stays the object it was.
 */
export class ShownGroups<Group extends { readonly key: string }> {
  readonly #rule: GroupRule<Group>;
  readonly #socketsOf: (group: Group) => readonly Socket[];
  #shown: ShownFilter | null = null;
  #narrow: (group: Group) => Group | null = (group) => group;

  constructor(rule: GroupRule<Group>, socketsOf: (group: Group) => readonly Socket[]) {
    this.#rule = rule;
    this.#socketsOf = socketsOf;
  }

  of({ live, gone, shown }: GroupsRequest<Group>): readonly Group[] {
    if (shown !== this.#shown) this.#narrow = this.#narrowing(shown);
    this.#shown = shown;
    const goneByKey = this.#byKey(gone);
    const groups: Group[] = [];
    for (const group of live) {
      const narrowed = this.#narrow(group);
      const closed = goneByKey.get(group.key);
      goneByKey.delete(group.key);
      if (closed !== undefined) groups.push(this.#joined(group.key, narrowed, closed));
      else if (narrowed !== null) groups.push(narrowed);
    }
    for (const [key, closed] of goneByKey) groups.push(this.#rule.make(key, closed));
    return groups;
  }

  #narrowing(shown: ShownFilter): (group: Group) => Group | null {
    if (shown.open) return (group) => group;
    return remembered((group) => {
      const sockets = this.#socketsOf(group);
      const kept = sockets.filter((socket) => shown.keepsAlone(socket));
      if (kept.length === 0) return null;
      return kept.length === sockets.length ? group : this.#rule.make(group.key, kept);
    });
  }

  #byKey(sockets: Iterable<Socket>): Map<string, Socket[]> {
    const byKey = new Map<string, Socket[]>();
    for (const socket of sockets) {
      for (const key of this.#rule.keysOf(socket)) {
        const together = byKey.get(key);
        if (together === undefined) byKey.set(key, [socket]);
        else together.push(socket);
      }
    }
    return byKey;
  }

  #joined(key: string, live: Group | null, closed: readonly Socket[]): Group {
    return this.#rule.make(key, [...(live === null ? [] : this.#socketsOf(live)), ...closed]);
  }
}
