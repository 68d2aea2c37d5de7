import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntryGroups } from '../../../src-main/core/table/entry-groups.ts';

interface Member {
  readonly name: string;
}

const members: readonly Member[] = ['a', 'b', 'c'].map((name) => ({ name }));

describe('createEntryGroups', () => {
  it('has no members of a key nobody gave', () => {
    expect([...createEntryGroups<string, Member>().of('x')]).toEqual([]);
  });

  it('keeps members that look alike apart', () => {
    const groups = createEntryGroups<string, Member>();
    const [one, other] = [{ name: 'same' }, { name: 'same' }];
    groups.add('x', one);
    groups.add('x', other);
    groups.remove('x', one);
    expect([...groups.of('x')]).toEqual([other]);
  });

  it('behaves as a map of sets', () => {
    const step = fc.record({
      adds: fc.boolean(),
      key: fc.constantFrom('x', 'y'),
      member: fc.constantFrom(...members),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const groups = createEntryGroups<string, Member>();
        const plain = new Map([
          ['x', new Set<Member>()],
          ['y', new Set<Member>()],
        ]);
        for (const { adds, key, member } of steps) {
          if (adds) groups.add(key, member);
          else groups.remove(key, member);
          if (adds) plain.get(key)?.add(member);
          else plain.get(key)?.delete(member);
          for (const [one, expected] of plain) expect([...groups.of(one)]).toEqual([...expected]);
        }
      }),
    );
  });
});
