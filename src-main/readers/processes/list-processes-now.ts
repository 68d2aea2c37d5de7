import type { ListedProcess } from '../../core/ending/listed-process.ts';
import { listProcesses } from '../systeminformation/process-list.ts';
import { procfsProcesses } from './procfs-processes.ts';

/** All processes of this machine at this moment. Rejects when they cannot be listed. */
export async function listProcessesNow(): Promise<readonly ListedProcess[]> {
  if (process.platform === 'linux') return procfsProcesses();
  const entries = await listProcesses();
  return entries.map(({ pid, parentPid, name, startedAtMs }) => ({
    pid,
    parentPid,
    name,
    startedAtMs,
    isKernel: pid === 0,
  }));
}
