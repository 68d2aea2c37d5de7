import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type ExactProcess, isExactly } from '../../core/ending/exact-process.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import { procfsProcessStart } from './procfs-processes.ts';
import { parseMacStart, parseWindowsStart } from './parse-start.ts';

/** Unix time in milliseconds; `gone` when nobody has the pid, `unknown` when it is not told. */
export type ProcessStart = number | 'gone' | 'unknown';

const run = promisify(execFile);
const answerLimitMs = 10_000;

/** When the process that has `pid` at this very moment started. Never rejects. */
export async function readProcessStart(pid: number): Promise<ProcessStart> {
  if (process.platform === 'linux') return procfsProcessStart(pid);
  if (!isLiving(pid)) return 'gone';
  const start = await askSystem(pid).catch(() => null);
  if (start !== null) return start;
  return isLiving(pid) ? 'unknown' : 'gone';
}

/** Whether any process has `pid`; signal 0 is sent to nobody (kill(2)). */
function isLiving(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

async function askSystem(pid: number): Promise<number | null> {
  if (process.platform === 'win32') {
    const script = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
    const words = ['-NoProfile', '-NonInteractive', '-Command', script];
    return parseWindowsStart((await run('powershell.exe', words, options)).stdout);
  }
  return parseMacStart((await run('ps', ['-o', 'lstart=', '-p', String(pid)], options)).stdout);
}

const options = {
  timeout: answerLimitMs,
  windowsHide: true,
  env: { ...process.env, LC_ALL: 'C' },
} as const;

/**
 * Whether exactly this process still runs. Elsewhere than on Linux its pid alone is looked at,
 * which costs nothing; before a signal its start is read.
 */
export function isRunning(one: ExactProcess): boolean {
  if (process.platform !== 'linux') return isLiving(one.pid);
  const start = procfsProcessStart(one.pid);
  return start === 'unknown' || (start !== 'gone' && isExactly(one, start, 'linux'));
}
