import type { ListedProcess } from '../../../src-main/core/ending/listed-process.ts';

/** A process that started at its pid's second, unless the changes say otherwise. */
export function aProcess(
  pid: number,
  parentPid: number | null = 1,
  changes: Partial<ListedProcess> = {},
): ListedProcess {
  return {
    pid,
    parentPid,
    name: `program${pid}`,
    startedAtMs: 1_000_000,
    isKernel: false,
    ...changes,
  };
}
