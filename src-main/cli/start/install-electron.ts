import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface InstallOptions {
  /** The electron package's own script, which fetches the program for this platform. */
  readonly script: string;
  readonly limitMs: number;
  readonly ended: AbortSignal;
}

/**
 * Fetches Electron once. True when the script ended well; false when the network refused, the time
 * was up or the user interrupted. What the script says is not shown: the caller says why in a line.
 */
export async function installElectron(options: InstallOptions): Promise<boolean> {
  const { script, limitMs, ended } = options;
  const signal = AbortSignal.any([ended, AbortSignal.timeout(limitMs)]);
  const child = spawn(process.execPath, [script], { stdio: 'ignore', windowsHide: true, signal });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code === 0;
  } catch {
    return false;
  }
}
