import { readdirSync, readFileSync } from 'node:fs';
import { parseMemory, parseProcessorMs, parseProportionalMb } from './parse-process-figures.ts';

/** What Linux tells of a process from outside. */
export interface ProcessFigures {
  readonly residentMb: number;
  /** Shared pages are divided among those who share them; null where that may not be read. */
  readonly proportionalMb: number | null;
  readonly threads: number;
  readonly descriptors: number;
  /** Processor time so far, with that of children that ended and were waited for. */
  readonly processorMs: number;
}

/** Reads `/proc/PID`. Throws when the process is gone. */
export function readProcessFigures(pid: number): ProcessFigures {
  const directory = `/proc/${pid}`;
  return {
    ...parseMemory(readFileSync(`${directory}/status`, 'latin1')),
    proportionalMb: readProportionalMb(directory),
    descriptors: readdirSync(`${directory}/fd`).length,
    processorMs: parseProcessorMs(readFileSync(`${directory}/stat`, 'latin1')),
  };
}

function readProportionalMb(directory: string): number | null {
  try {
    return parseProportionalMb(readFileSync(`${directory}/smaps_rollup`, 'latin1'));
  } catch {
    return null;
  }
}
