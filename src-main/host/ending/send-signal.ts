import { execFile } from 'node:child_process';
import { errorCode } from '../../core/machine/error-code.ts';

export type Permission = 'yes' | 'no' | 'gone';

/** `politely` lets the program tidy up; `forcibly` does not ask it. */
export type Force = 'politely' | 'forcibly';

/** `needs-force`: this program cannot be asked (Windows programs without a window). */
export type SignalOutcome = 'sent' | 'gone' | 'not-permitted' | 'needs-force';

/** Whether we may signal whoever has `pid` now. Sends nothing (kill(2), signal 0). */
export function mayI(pid: number): Permission {
  const outcome = kill(pid, 0);
  if (outcome === 'sent') return 'yes';
  return outcome === 'gone' ? 'gone' : 'no';
}

/**
 * Signals whoever has `pid` at this moment: SIGTERM, then SIGKILL; on Windows a closing message
 * through `taskkill`, then its end. The caller has checked right before who that is; Node offers no
 * pidfd_send_signal(2), so a pid freed and used again within those microseconds would be hit.
 */
export async function sendSignal(pid: number, how: Force): Promise<SignalOutcome> {
  if (process.platform !== 'win32') return kill(pid, how === 'politely' ? 'SIGTERM' : 'SIGKILL');
  const permission = mayI(pid);
  if (permission !== 'yes') return permission === 'no' ? 'not-permitted' : 'gone';
  return taskkillOutcome(await taskkill(taskkillWords(pid, how)), how);
}

/** The arguments of `taskkill`, which asks windows to close unless told to force. */
export function taskkillWords(pid: number, how: Force): readonly string[] {
  return ['/PID', String(pid), ...(how === 'forcibly' ? ['/F'] : [])];
}

/** What an exit code of `taskkill` means: 128 is no such process, its messages are translated. */
export function taskkillOutcome(exitCode: number, how: Force): SignalOutcome {
  if (exitCode === 0) return 'sent';
  if (exitCode === 128) return 'gone';
  return how === 'politely' ? 'needs-force' : 'not-permitted';
}

function kill(pid: number, signal: NodeJS.Signals | 0): SignalOutcome {
  try {
    process.kill(pid, signal);
    return 'sent';
  } catch (error) {
    return errorCode(error) === 'ESRCH' ? 'gone' : 'not-permitted';
  }
}

function taskkill(words: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    execFile('taskkill', words, { windowsHide: true }, (error) => {
      const code = error?.code;
      resolve(error === null ? 0 : typeof code === 'number' ? code : 1);
    });
  });
}
