import { procFiles } from '../../../src-main/readers/procfs/proc-files.ts';
import { descendantsOf } from '../../../src-main/readers/systeminformation/end-command.ts';
import { readProcessFigures } from '../../support/process-figures.ts';
import type { AidAnswer } from './aid-message.ts';
import { folderFigures } from './folder-figures.ts';
import type { Delay, Sample } from './sample.ts';
import type { SoakedHost } from './start-host.ts';
import type { Visitors } from './visitors/start-visitors.ts';

/** Takes samples of a host one after the other; the first one compares with the start of the host. */
export function sampleTaker(host: SoakedHost, visitors: Visitors): () => Promise<Sample> {
  const beginMs = performance.now();
  let lastMs = beginMs;
  let lastProcessorMs = readProcessFigures(host.pid).processorMs;
  return async () => {
    // Before the aid collects garbage, which costs time of its own.
    const { processorMs } = readProcessFigures(host.pid);
    const atMs = performance.now();
    const coreShare = (processorMs - lastProcessorMs) / (atMs - lastMs);
    const inside = summary(await host.ask());
    const after = readProcessFigures(host.pid);
    lastMs = performance.now();
    lastProcessorMs = after.processorMs;
    const { seen: readings, missed } = visitors.readings();
    return {
      atMs: atMs - beginMs,
      residentMb: after.residentMb,
      ...inside,
      descriptors: after.descriptors,
      threads: after.threads,
      children: descendantsOf(host.pid, procFiles()).size,
      coreShare,
      ...(await folderFigures(host.dataDirectory)),
      clients: visitors.present(),
      readings,
      missed,
    };
  };
}

function summary(answer: AidAnswer): Pick<Sample, 'youngMb' | 'heapMb' | 'externalMb' | 'delayMs'> {
  const threads = Object.values(answer);
  const sum = (values: readonly number[]): number => values.reduce((one, next) => one + next, 0);
  const worst = (name: keyof Delay): number =>
    Math.max(...threads.map(({ delayMs }) => delayMs[name]));
  return {
    youngMb: sum(threads.map(({ youngMb }) => youngMb)),
    heapMb: sum(threads.map(({ heapMb }) => heapMb)),
    externalMb: sum(threads.map(({ externalMb }) => externalMb)),
    delayMs: { p50: worst('p50'), p99: worst('p99'), most: worst('most') },
  };
}
