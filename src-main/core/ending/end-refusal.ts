import type { ListedProcess } from './listed-process.ts';
import { ancestorPidsOf } from './family.ts';

/**
 * Why nothing was signalled: `gone` it had ended, `reused` its pid belongs to another process by
 * now, `unchecked` the system does not tell its start time, `not-permitted` it is someone else's;
 * `system` and `kernel` keep the machine running, `self` and `ancestor` keep Portside running.
 */
export type EndRefusal =
  'gone' | 'reused' | 'unchecked' | 'not-permitted' | 'system' | 'kernel' | 'self' | 'ancestor';

/** Without these Windows stops at once (learn.microsoft.com, "Bug Check 0xEF"). */
const criticalOnWindows: ReadonlySet<string> = new Set([
  'system',
  'system idle process',
  'registry',
  'secure system',
  'memory compression',
  'smss.exe',
  'csrss.exe',
  'wininit.exe',
  'services.exe',
  'lsass.exe',
]);

/** Who asks: the platform as `process.platform` names it, and all pids of the asking program. */
export interface EndingSelf {
  readonly platform: string;
  readonly ownPids: readonly number[];
}

/** Why `process` must never be ended, whoever may; null for all ordinary processes. */
export function refusalOf(
  process: ListedProcess,
  processes: readonly ListedProcess[],
  { platform, ownPids }: EndingSelf,
): EndRefusal | null {
  if (process.isKernel) return 'kernel';
  if (isOfSystem(process, platform)) return 'system';
  if (ownPids.includes(process.pid)) return 'self';
  const isAncestor = ownPids.some((own) => ancestorPidsOf(own, processes).has(process.pid));
  return isAncestor ? 'ancestor' : null;
}

/** Pid 0 stands for a whole group in kill(2); 1 is the first process; 4 is the kernel of Windows. */
function isOfSystem({ pid, name }: ListedProcess, platform: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1) return true;
  return platform === 'win32' && (pid === 4 || criticalOnWindows.has(name.toLowerCase()));
}
