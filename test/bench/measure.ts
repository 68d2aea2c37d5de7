import { readFileSync } from 'node:fs';

/** What one run of something took; processor time includes finished children. */
export interface Cost {
  readonly wallMs: number;
  readonly processorMs: number;
}

/** USER_HZ of every Linux that Node runs on (man 7 time). */
const ticksPerSecond = 100;

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
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[13]) + Number(fields[14])) * 1000) / ticksPerSecond;
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
