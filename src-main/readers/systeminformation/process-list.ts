import { loadSystemInformation } from './library.ts';
import { parseProcessList } from './parse-process-list.ts';
import type { ProcessEntry } from './parse-process-list.ts';

/** Lists this machine's processes through systeminformation. Rejects when it does. */
export async function listProcesses(): Promise<readonly ProcessEntry[]> {
  const library = await loadSystemInformation();
  return parseProcessList(await library.processes(), process.platform);
}
