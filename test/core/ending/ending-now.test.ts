import { describe, expect, it } from 'vitest';
import { endingNow, type EndingFacts } from '../../../src-main/core/ending/ending-now.ts';

const shop = { pid: 10, startedAtMs: 1, name: 'node' };
const child = { pid: 11, startedAtMs: 2, name: 'esbuild' };
const facts: EndingFacts = {
  targets: [shop, child],
  isRunning: () => true,
  askedAtMs: 0,
  forcedAtMs: null,
  nowMs: 100,
  successor: null,
  startAgainId: 'abc',
};

describe('endingNow', () => {
  it('names whoever still runs, and does not offer to start again what does', () => {
    expect(endingNow(facts)).toEqual({
      ...shop,
      phase: 'asked',
      running: [
        { pid: 10, name: 'node' },
        { pid: 11, name: 'esbuild' },
      ],
      successor: null,
      startAgainId: null,
    });
    const one = endingNow({ ...facts, isRunning: ({ pid }) => pid === 11 });
    expect(one).toMatchObject({ phase: 'asked', running: [{ pid: 11 }], startAgainId: null });
  });

  it('is over with the last of them, and then can be started again', () => {
    const over = endingNow({ ...facts, isRunning: () => false });
    expect(over).toMatchObject({ phase: 'ended', running: [], startAgainId: 'abc' });
  });

  it('goes by the clock and by what was used', () => {
    expect(endingNow({ ...facts, nowMs: 5000 }).phase).toBe('ignored');
    expect(endingNow({ ...facts, askedAtMs: null }).phase).toBe('deaf');
    expect(endingNow({ ...facts, nowMs: 5000, forcedAtMs: 4000 }).phase).toBe('forced');
    expect(endingNow({ ...facts, nowMs: 9000, forcedAtMs: 4000 }).phase).toBe('unkillable');
  });

  it('tells who has the port now', () => {
    const successor = { pid: 12, name: 'node', port: 3000, kind: 'back' } as const;
    expect(endingNow({ ...facts, successor }).successor).toBe(successor);
  });
});
