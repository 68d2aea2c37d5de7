import { readFileSync } from 'node:fs';
import { parseChildrenMs } from '../support/parse-process-figures.ts';

/** What one run of something took; processor time includes finished children. */
export interface Cost {
  readonly wallMs: number;
  readonly processorMs: number;
}

/**
 * Runs `task` some times and tells the cost of once. Processor time of children is counted where the OS tells it
 * (Linux, fields 16 and 17 of /proc/self/stat, in steps of 10 ms); elsewhere only our own.
 */
export async function measure(task: () => Promise<unknown>, repeats = 1): Promise<Cost> {
  const childrenBefore = childrenMs();
  const processorBefore = process.cpuUsage();
  const start = performance.now();
  for (let run = 0; run < repeats; run += 1) await task();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(processorBefore);
  const processorMs = (user + system) / 1000 + childrenMs() - childrenBefore;
  return { wallMs: wallMs / repeats, processorMs: processorMs / repeats };
}

function childrenMs(): number {
  try {
    return parseChildrenMs(readFileSync('/proc/self/stat', 'latin1'));
  } catch {
    return 0;
  }
}

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
