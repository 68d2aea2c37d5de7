import { describe, expect, it } from 'vitest';
import {
  parseChildrenMs,
  parseMemory,
  parseProcessorMs,
  parseProportionalMb,
} from './parse-process-figures.ts';

const status = 'Name:\tnode\nVmPeak:\t 999999 kB\nVmRSS:\t  153600 kB\nThreads:\t13\n';
/** A process may be called anything; its own time is 120 + 30 ticks, its children's 7 + 3. */
const stat = '812 (a) 1 2 (x) S 1 812 812 0 -1 4194304 1 2 3 4 120 30 7 3 20 0 13 0 55 1 2';

describe('what Linux tells of a process', () => {
  it('has its memory and threads', () => {
    expect(parseMemory(status)).toEqual({ residentMb: 150, threads: 13 });
  });

  it('has no memory where it ended', () => {
    expect(parseMemory('Name:\tnode\nThreads:\t1\n').residentMb).toBeNaN();
  });

  it('has its share of memory, where that may be read', () => {
    expect(parseProportionalMb('00-ff ---p [rollup]\nRss:  4096 kB\nPss:  2048 kB\n')).toBe(2);
    expect(parseProportionalMb('')).toBeNull();
  });

  it('has its processor time, with and without its own, whatever it is called', () => {
    expect(parseProcessorMs(stat)).toBe(1600);
    expect(parseChildrenMs(stat)).toBe(100);
  });
});
