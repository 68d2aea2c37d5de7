import { describe, expect, it } from 'vitest';
import { longestEachSecond } from './longest-each-second.ts';

describe('longestEachSecond', () => {
  it('takes the longest of each second in which something ran', () => {
    const task = (startMs: number, wallMs: number) => ({
      startMs,
      wallMs,
      processorMs: wallMs / 2,
    });
    const tasks = [task(100, 3), task(900, 7), task(1000, 2), task(4500, 80), task(4600, 1)];
    expect(longestEachSecond(tasks, ({ wallMs }) => wallMs)).toEqual([7, 2, 80]);
    expect(longestEachSecond(tasks, ({ processorMs }) => processorMs)).toEqual([3.5, 1, 40]);
  });
});
