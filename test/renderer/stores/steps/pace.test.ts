import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPace } from '../../../../src-renderer/stores/steps/pace.ts';

let clockMs = 0;
let clockReads = 0;

beforeEach(() => {
  clockMs = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clockReads += 1;
    return clockMs;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Looks at so many items; whether the pace asked for a rest at one of them. */
function looks(pace: ReturnType<typeof startPace>, items: number): boolean {
  let isSpent = false;
  for (let item = 0; item < items; item += 1) isSpent = pace.isSpent() || isSpent;
  return isSpent;
}

describe('startPace', () => {
  it('lets a task work for less than half a frame', () => {
    const pace = startPace();
    clockMs += 5;
    expect(looks(pace, 1000)).toBe(false);
    clockMs += 3;
    expect(looks(pace, 1000)).toBe(true);
  });

  it('gives as much to the next task', async () => {
    const pace = startPace();
    clockMs += 100;
    expect(looks(pace, 1000)).toBe(true);
    await pace.rest();
    expect(looks(pace, 1000)).toBe(false);
    clockMs += 8;
    expect(looks(pace, 1000)).toBe(true);
  });

  it('reads the clock for few of the items', () => {
    const pace = startPace();
    clockReads = 0;
    looks(pace, 1280);
    expect(clockReads).toBeLessThanOrEqual(10);
  });

  it('waits as it was told to', async () => {
    let waits = 0;
    const pace = startPace(async () => {
      waits += 1;
      await Promise.resolve();
    });
    await pace.rest();
    expect(waits).toBe(1);
  });

  it('lets other tasks have their turn at a rest', async () => {
    const pace = startPace();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    while (turns === 0) await pace.rest();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});
