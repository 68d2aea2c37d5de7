import { readFile } from 'node:fs/promises';
import { parseCommandLine } from '../procfs/parse-command-line.ts';

/**
 * Linux: the environment a process was started with (proc_pid_environ(5)), which holds secrets and
 * must not leave the program. Null where it is not ours to see or not told. Never rejects.
 */
export async function readProcessEnvironment(
  pid: number,
  proc = '/proc',
): Promise<Readonly<Record<string, string>> | null> {
  const bytes = await readFile(`${proc}/${pid}/environ`).catch(() => null);
  const pairs = bytes === null ? null : parseCommandLine(bytes);
  if (pairs === null) return null;
  return Object.fromEntries(pairs.flatMap(partedAtFirstEquals));
}

function partedAtFirstEquals(pair: string): readonly (readonly [string, string])[] {
  const at = pair.indexOf('=');
  return at <= 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
}
