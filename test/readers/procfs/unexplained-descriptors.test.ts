import { describe, expect, it } from 'vitest';
import { unexplainedDescriptors } from '../../../src-main/readers/procfs/unexplained-descriptors.ts';

describe('unexplainedDescriptors', () => {
  it('adds up, and forgets who comes out even', () => {
    const unexplained = unexplainedDescriptors();
    unexplained.add(7, 2);
    unexplained.add(7, 1);
    unexplained.add(8, -1);
    unexplained.add(9, 0);
    expect([...unexplained.entries()]).toEqual([
      [7, 3],
      [8, -1],
    ]);
    unexplained.add(7, -3);
    expect(unexplained.pids()).toEqual([8]);
    unexplained.settle(8);
    expect(unexplained.pids()).toEqual([]);
  });

  it('may be explained while it is gone through', () => {
    const unexplained = unexplainedDescriptors();
    for (const pid of [1, 2, 3]) unexplained.add(pid, pid);
    const seen: number[] = [];
    for (const [pid, more] of unexplained.entries()) {
      seen.push(pid);
      unexplained.add(pid, -more);
    }
    expect([seen, unexplained.pids()]).toEqual([[1, 2, 3], []]);
  });
});
