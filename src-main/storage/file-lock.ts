import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../core/machine/error-code.ts';

/** Work under a lock takes milliseconds; a lock this old was left by a process that was ended. */
const abandonedMs = 3000;
const retryMs = 15;

/**
 * Runs `work` while no other process (or caller) does so with the same `path`. The lock is a file;
 * rejects with the system's error where it cannot be made.
 */
export async function withFileLock<Result>(
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  while (!(await takeLock(path))) {
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await sleep(retryMs * (0.5 + Math.random()));
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function takeLock(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A clock that was set back makes a lock look new for long, so a far future counts as old too. */
async function isAbandoned(path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    return Math.abs(Date.now() - mtimeMs) > abandonedMs;
  } catch {
    return false;
  }
}
