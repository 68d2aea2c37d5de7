import { readFileSync } from 'node:fs';
import { parseProcessStat } from './parse-process-stat.ts';

const tickMs = 10;

/**
 * Processor time in milliseconds, exact to ten, of all children of this process that ended and
 * were waited for (cutime + cstime of proc_pid_stat(5), their own children included); null where
 * there is no procfs. Children that other threads wait for meanwhile are counted along.
 */
export function childProcessorMs(): number | null {
  try {
    const stat = parseProcessStat(readFileSync('/proc/self/stat'));
    return stat === null ? null : stat.childTicks * tickMs;
  } catch {
    return null;
  }
}
