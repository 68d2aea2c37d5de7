import { describe, expect, it } from 'vitest';
import type { Binding } from '../../../../src-main/core/socket/binding.ts';
import { socketBindings } from '../../../../src-main/readers/procfs/bindings/socket-bindings.ts';

const toLoopback: Binding = { interfaceName: 'lo', ipv6Only: false, unit: null };

/** A kernel that tells of some inodes when the test lets it answer. */
function asked(told: Readonly<Record<number, Binding>> = { 1: toLoopback, 2: toLoopback }) {
  let nowMs = 0;
  const answers: (() => void)[] = [];
  const bindings = socketBindings({
    ask: () =>
      new Promise((resolve) => {
        const answer = new Map(Object.entries(told).map(([inode, one]) => [Number(inode), one]));
        answers.push(() => resolve(answer));
      }),
    monotonicMs: () => nowMs,
  });
  const answer = async (): Promise<void> => {
    answers.at(-1)?.();
    await bindings.settled();
  };
  const pass = (durationMs: number): void => {
    nowMs += durationMs;
  };
  return { bindings, answers, answer, pass };
}

describe('socketBindings', () => {
  it('asks nothing where nobody waits', () => {
    const { bindings, answers } = asked();
    expect([...bindings.update(new Set())]).toEqual([]);
    expect(answers).toEqual([]);
  });

  it('asks about new sockets without waiting, and tells of them when the answer came', async () => {
    const { bindings, answers, answer } = asked();
    expect([...bindings.update(new Set([1]))]).toEqual([]);
    expect(bindings.of(1)).toBeNull();
    await answer();
    expect(bindings.of(1)).toBe(toLoopback);
    expect([...bindings.update(new Set([1]))]).toEqual([1]);
    expect([...bindings.update(new Set([1]))]).toEqual([]);
    expect(answers).toHaveLength(1);
  });

  it('asks once about what nobody can tell of', async () => {
    const { bindings, answers, answer, pass } = asked({});
    bindings.update(new Set([1]));
    await answer();
    pass(60_000);
    expect([...bindings.update(new Set([1]))]).toEqual([]);
    expect(answers).toHaveLength(1);
  });

  it('asks no more often than every ten seconds, then about all that came', async () => {
    const { bindings, answers, answer, pass } = asked();
    bindings.update(new Set([1]));
    await answer();
    pass(9999);
    bindings.update(new Set([1, 2]));
    expect(answers).toHaveLength(1);
    pass(1);
    bindings.update(new Set([1, 2]));
    expect(answers).toHaveLength(2);
    await answer();
    expect(bindings.of(2)).toBe(toLoopback);
  });

  it('never asks twice at once', () => {
    const { bindings, answers, pass } = asked();
    bindings.update(new Set([1]));
    pass(60_000);
    bindings.update(new Set([1, 2]));
    expect(answers).toHaveLength(1);
  });

  it('forgets a socket that is gone: its number may be used again', async () => {
    const { bindings, answers, answer, pass } = asked();
    bindings.update(new Set([1]));
    await answer();
    bindings.update(new Set());
    expect(bindings.of(1)).toBeNull();
    pass(10_000);
    bindings.update(new Set([1]));
    expect(answers).toHaveLength(2);
  });
});
