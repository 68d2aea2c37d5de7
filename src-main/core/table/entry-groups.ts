/**
 * A map from a key to the members that share it. Nearly all keys have one member, which is then
 * kept bare: a set for each of tens of thousands of sockets would cost megabytes.
 */
export interface EntryGroups<Key, Member> {
  add(key: Key, member: Member): void;
  remove(key: Key, member: Member): void;
  /** The members of a key in the order they came; empty for an unknown key. */
  of(key: Key): Iterable<Member>;
}

/** Groups without members. Adding a member twice is adding it once. */
export function createEntryGroups<Key, Member extends object>(): EntryGroups<Key, Member> {
  const single = new Map<Key, Member>();
  const several = new Map<Key, Set<Member>>();
  return {
    add(key, member) {
      const together = several.get(key);
      const first = single.get(key);
      if (together !== undefined) together.add(member);
      else if (first === undefined) single.set(key, member);
      else if (first !== member) {
        single.delete(key);
        several.set(key, new Set([first, member]));
      }
    },
    remove(key, member) {
      if (single.get(key) === member) single.delete(key);
      const together = several.get(key);
      if (together?.delete(member) === true && together.size === 0) several.delete(key);
    },
    of(key) {
      const alone = single.get(key);
      return alone === undefined ? (several.get(key) ?? []) : [alone];
    },
  };
}
