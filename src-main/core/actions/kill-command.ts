import type { Owner } from '../socket/owner.ts';

/**
 * The command that asks processes to end, for the reader to run; null where there is none to ask.
 * It holds nothing but numbers: pids 0 and 1 (and Windows' System, 4) are never in it.
 */
export function killCommand(owners: readonly Owner[], platform: string): string | null {
  const spared = platform === 'win32' ? [0, 4] : [0, 1];
  const pids = [...new Set(owners.map(({ pid }) => pid))]
    .filter((pid) => Number.isSafeInteger(pid) && pid > 0 && !spared.includes(pid))
    .sort((a, b) => a - b);
  if (pids.length === 0) return null;
  if (platform === 'win32') return `taskkill ${pids.map((pid) => `/PID ${pid}`).join(' ')}`;
  return `kill ${pids.join(' ')}`;
}
