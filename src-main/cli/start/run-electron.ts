import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface ElectronOptions {
  readonly program: string;
  readonly projectDirectory: string;
  /** Aborted when the user interrupts: Electron is asked to end. */
  readonly ended: AbortSignal;
}

/** How Electron ended. `failedAtStart`: it never came up, so something else must be tried. */
export interface ElectronEnd {
  readonly exitCode: number;
  readonly failedAtStart: boolean;
  /** For people: `code 127`, `SIGTRAP` or the system's error. */
  readonly reason: string;
}

/** A program that fails within this time, in milliseconds, has not shown a window to anybody. */
const startMs = 5000;

/**
 * Runs the desktop app until it ends, with this terminal's streams. Electron's sandbox, missing
 * libraries and an unreachable display all end it at once with a failure.
 */
export async function runElectron(options: ElectronOptions): Promise<ElectronEnd> {
  const { program, projectDirectory, ended } = options;
  const startedAtMs = performance.now();
  const child = spawn(program, [projectDirectory], { stdio: 'inherit' });
  const interrupt = () => void child.kill('SIGTERM');
  ended.addEventListener('abort', interrupt, { once: true });
  const end = await new Promise<Omit<ElectronEnd, 'failedAtStart'>>((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, reason: error.message }));
    child.on('exit', (code, signal) => resolve(endOf(code, signal)));
  });
  ended.removeEventListener('abort', interrupt);
  const early = performance.now() - startedAtMs < startMs;
  return { ...end, failedAtStart: early && end.exitCode !== 0 && !ended.aborted };
}

/** A process ended by a signal has, as in a shell, the exit code 128 + the signal's number. */
function endOf(
  code: number | null,
  signal: NodeJS.Signals | null,
): Omit<ElectronEnd, 'failedAtStart'> {
  if (signal === null) return { exitCode: code ?? 0, reason: `code ${code ?? 0}` };
  return { exitCode: 128 + constants.signals[signal], reason: signal };
}
