import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestorPidsOf, descendantsOf } from '../../../src-main/core/ending/family.ts';
import { aProcess } from './a-process.ts';

const pidsOf = (pid: number, processes: Parameters<typeof descendantsOf>[1]) =>
  descendantsOf(pid, processes).map((one) => one.pid);

describe('descendantsOf', () => {
  it('finds children and grandchildren, nearest first', () => {
    const processes = [
      aProcess(4, 3),
      aProcess(3, 2),
      aProcess(2, 1),
      aProcess(5, 2),
      aProcess(9, 1),
    ];
    expect(pidsOf(2, processes)).toEqual([3, 5, 4]);
    expect(pidsOf(9, processes)).toEqual([]);
    expect(pidsOf(77, processes)).toEqual([]);
  });

  it('does not take for a child who was there before its parent: the pid was used again', () => {
    const processes = [
      aProcess(2, 1, { startedAtMs: 100_000 }),
      aProcess(3, 2, { startedAtMs: 50_000 }),
      aProcess(4, 2, { startedAtMs: 99_000 }),
      aProcess(5, 2, { startedAtMs: null }),
    ];
    expect(pidsOf(2, processes)).toEqual([4, 5]);
  });
});

describe('ancestorPidsOf', () => {
  it('goes up to the first process', () => {
    const processes = [aProcess(4, 3), aProcess(3, 2), aProcess(2, 1), aProcess(1, 0)];
    expect([...ancestorPidsOf(4, processes)]).toEqual([3, 2, 1]);
    expect([...ancestorPidsOf(1, processes)]).toEqual([]);
  });
});

describe('families told wrongly', () => {
  it('end all the same, and nobody is a relative of their own', () => {
    const parents = fc.array(fc.nat(12), { maxLength: 12 });
    fc.assert(
      fc.property(parents, fc.nat(12), (list, pid) => {
        const processes = list.map((parent, at) => aProcess(at + 1, parent));
        expect(pidsOf(pid, processes)).not.toContain(pid);
        const known = new Set([...processes.map((one) => one.pid), ...list]);
        for (const one of ancestorPidsOf(pid, processes)) expect(known.has(one)).toBe(true);
      }),
    );
  });
});
