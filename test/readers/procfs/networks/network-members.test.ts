import { describe, expect, it } from 'vitest';
import { networkMembers } from '../../../../src-main/readers/procfs/networks/network-members.ts';

const own = 1;
const nobody: ReadonlySet<number> = new Set();

function watched(namespaces: Map<number, number | null>) {
  const asked: number[] = [];
  const namespaceOf = (pid: number | 'self'): number | null => {
    if (pid === 'self') return own;
    asked.push(pid);
    return namespaces.get(pid) ?? null;
  };
  return { asked, members: networkMembers({ namespaceOf }, own) };
}

describe('networkMembers', () => {
  it('finds the members of other networks, lowest pid first', () => {
    const { members } = watched(
      new Map([
        [30, 7],
        [10, own],
        [20, 7],
        [40, 8],
        [50, null],
      ]),
    );
    members.update([30, 10, 20, 40, 50], nobody);
    expect([...members.byNetwork()]).toEqual([
      [7, [20, 30]],
      [8, [40]],
    ]);
  });

  it('asks a process once, and then four of all in turn', () => {
    const pids = Array.from({ length: 40 }, (_, index) => index + 1);
    const { members, asked } = watched(new Map(pids.map((pid) => [pid, own])));
    members.update(pids, nobody);
    expect(asked).toHaveLength(44);
    asked.length = 0;
    for (let reading = 0; reading < 10; reading += 1) members.update(pids, nobody);
    expect(asked).toHaveLength(40);
    expect(new Set(asked).size).toBe(40);
  });

  it('answers the same map while nothing changed', () => {
    const { members } = watched(
      new Map([
        [1, 7],
        [2, own],
      ]),
    );
    members.update([1, 2], nobody);
    const before = members.byNetwork();
    members.update([1, 2], nobody);
    expect(members.byNetwork()).toBe(before);
  });

  it('asks suspects again at once: a process may have moved', () => {
    const namespaces = new Map(Array.from({ length: 40 }, (_, pid) => [pid, own]));
    const { members } = watched(namespaces);
    members.update([...namespaces.keys()], nobody);
    namespaces.set(39, 7);
    members.update([...namespaces.keys()], new Set([39]));
    expect([...members.byNetwork()]).toEqual([[7, [39]]]);
  });

  it('forgets processes that ended, and asks a pid that is used again', () => {
    const namespaces = new Map([
      [1, 7],
      [2, 7],
    ]);
    const { members } = watched(namespaces);
    members.update([1, 2], nobody);
    members.update([2], nobody);
    expect([...members.byNetwork()]).toEqual([[7, [2]]]);
    namespaces.set(1, own);
    members.update([1, 2], nobody);
    members.update([1], nobody);
    expect(members.byNetwork().size).toBe(0);
  });

  it('does nothing where the own network cannot be told', () => {
    const members = networkMembers({ namespaceOf: () => 7 }, null);
    members.update([1, 2], nobody);
    expect(members.byNetwork().size).toBe(0);
  });
});
