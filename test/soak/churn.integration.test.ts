import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { apart } from './apart.ts';
import type { SoakReport } from './churn.ts';
import { growth, type Figures } from './figures.ts';

const script = fileURLToPath(new URL('churn.ts', import.meta.url));
/** Compiling takes more than half of this; 400 bytes kept of each socket that closed are above it. */
const mostHeapGrowthKb = 2048;
/** Pipes of a command that runs while figures are taken. */
const descriptorsOfCommands = 4;

async function soak(cycles: number): Promise<SoakReport> {
  const words = [process.execPath, '--expose-gc', script, '--cycles', String(cycles)];
  const [command = '', ...args] = [...(apart() ?? []), ...words];
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as SoakReport;
}

function extremes(figures: readonly Figures[], name: keyof Figures): readonly number[] {
  const values = figures.map((figure) => figure[name]);
  return [Math.min(...values), Math.max(...values)];
}

describe.runIf(process.platform === 'linux')('reading a table that never rests', () => {
  it('keeps memory flat and gives back descriptors, timers, threads and commands', async () => {
    const { ends, reading, monitors, left, runs, deltas } = await soak(160);
    expect(runs['procfs']).toBeGreaterThan(160);
    expect(deltas).toBeGreaterThan(100);
    expect(reading).toHaveLength(10);
    expect(growth(reading, 'heapKb')).toBeLessThan(mostHeapGrowthKb);
    expect(growth(reading, 'externalKb')).toBeLessThan(mostHeapGrowthKb);
    const [fewest = 0, most = 0] = extremes(reading, 'descriptors');
    expect(most - fewest).toBeLessThanOrEqual(descriptorsOfCommands);
    expect(growth(monitors, 'heapKb')).toBeLessThan(mostHeapGrowthKb);
    for (const name of ['descriptors', 'threads', 'children'] as const) {
      const [first = 0, last = 0] = [ends[0]?.[name], ends[1]?.[name]];
      expect(last, name).toBe(first);
      expect(extremes(monitors, name), name).toEqual([first, first]);
    }
    expect(left).toEqual([]);
  });
});
