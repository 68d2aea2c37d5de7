import { childProcessorMs } from '../readers/procfs/child-processor-time.ts';
import type { CostSources } from './cost-meter.ts';

/** The processor times of this thread (before Node 23.9: of the process) and its children. */
export const systemCostSources: CostSources = {
  ownMs: () => {
    const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : cpuUsage();
    return (usage.user + usage.system) / 1000;
  },
  childrenMs: childProcessorMs,
  elapsedMs: () => performance.now(),
};

function cpuUsage(): { readonly user: number; readonly system: number } {
  return process.cpuUsage();
}
