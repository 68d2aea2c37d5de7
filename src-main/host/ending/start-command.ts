import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { StartAnswer } from '../../core/ending/ending.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import type { KeptCommand } from './kept-commands.ts';

/** A program that ends within this time, in milliseconds, did not come up. */
const probationMs = 1000;

/**
 * Runs a command as it ran before: the same program, words, folder and environment; without a
 * terminal, and on its own, so that it outlives Portside. Never rejects.
 */
export async function startCommand(command: KeptCommand): Promise<StartAnswer> {
  const child = spawnDetached(command);
  if (!(child instanceof Error)) {
    try {
      await once(child, 'spawn');
      return await probation(child);
    } catch (error) {
      return { outcome: 'failed', reason: errorCode(error) };
    }
  }
  return { outcome: 'failed', reason: errorCode(child) };
}

function spawnDetached(command: KeptCommand): ChildProcess | Error {
  const { program, words, workingDirectory, environment } = command;
  const [name = program, ...rest] = words;
  try {
    return spawn(program, rest, {
      argv0: name,
      cwd: workingDirectory,
      env: { ...(environment ?? process.env) },
      detached: true,
      stdio: 'ignore',
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function probation(child: ChildProcess): Promise<StartAnswer> {
  const impatience = new AbortController();
  const exit = once(child, 'exit', { signal: impatience.signal }).then(
    ([code]) => ({ outcome: 'exited', code: typeof code === 'number' ? code : null }) as const,
    () => null,
  );
  const ended = await Promise.race([exit, setTimeout(probationMs, null)]);
  impatience.abort();
  child.unref();
  return ended ?? { outcome: 'started', pid: child.pid ?? 0 };
}
