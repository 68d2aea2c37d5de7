import { procFiles } from '../../../src-main/readers/procfs/proc-files.ts';
import { descendantsOf } from '../../../src-main/readers/systeminformation/end-command.ts';
import { readProcessFigures } from '../../support/process-figures.ts';
import type { IdleContender } from './idle-contenders.ts';
import type { IdleCost } from './report-idle.ts';

/** Lets time pass and gives what each contender took meanwhile, and holds at its end. */
export async function measureIdle(
  contenders: readonly IdleContender[],
  letPass: () => Promise<void>,
): Promise<readonly IdleCost[]> {
  const before = contenders.map(({ pid }) => readProcessFigures(pid).processorMs);
  const startMs = performance.now();
  await letPass();
  const tookMs = performance.now() - startMs;
  return contenders.map(({ name, pid }, at) => {
    const { processorMs } = readProcessFigures(pid);
    return { name, coreShare: (processorMs - (before[at] ?? NaN)) / tookMs, ...memoryOf(pid) };
  });
}

/** With the commands it runs at that moment. */
function memoryOf(pid: number): Pick<IdleCost, 'residentMb' | 'proportionalMb'> {
  const figures = [pid, ...descendantsOf(pid, procFiles())].flatMap((one) => {
    try {
      return [readProcessFigures(one)];
    } catch {
      return [];
    }
  });
  const sum = (values: readonly number[]): number => values.reduce((all, next) => all + next, 0);
  return {
    residentMb: sum(figures.map(({ residentMb }) => residentMb)),
    proportionalMb: sum(figures.map(({ proportionalMb }) => proportionalMb ?? NaN)),
  };
}
