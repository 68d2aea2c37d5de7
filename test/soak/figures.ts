import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { procFiles } from '../../src-main/readers/procfs/proc-files.ts';
import { descendantsOf } from '../../src-main/readers/systeminformation/end-command.ts';
import { collectGarbage } from './collect-garbage.ts';

/** What this process holds at one moment, after a collection of garbage. */
export interface Figures {
  readonly cycle: number;
  readonly heapKb: number;
  readonly externalKb: number;
  readonly residentMb: number;
  readonly descriptors: number;
  readonly threads: number;
  readonly children: number;
}

/** Takes the figures; needs `--expose-gc`. */
export async function takeFigures(cycle: number): Promise<Figures> {
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await delay(20);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    cycle,
    heapKb: Math.round(heapUsed / 1024),
    externalKb: Math.round(external / 1024),
    residentMb: Math.round(rss / 1024 ** 2),
    // The directory itself is open while it is listed.
    descriptors: readdirSync('/proc/self/fd').length - 1,
    threads: readdirSync('/proc/self/task').length,
    children: descendantsOf(process.pid, procFiles()).size,
  };
}

/** By how much the later half of the figures is above the earlier, on average. */
export function growth(figures: readonly Figures[], name: keyof Figures): number {
  const half = Math.floor(figures.length / 2);
  return mean(figures.slice(-half), name) - mean(figures.slice(0, half), name);
}

function mean(figures: readonly Figures[], name: keyof Figures): number {
  return figures.reduce((sum, figure) => sum + figure[name], 0) / Math.max(1, figures.length);
}
