import { stat } from 'node:fs/promises';
import { readProcessDetails } from './process-details.ts';

/** Where the program of a process lies. */
export type ExecutableFile =
  | { readonly found: 'file'; readonly path: string }
  | { readonly found: 'gone' }
  | { readonly found: 'hidden' }
  | { readonly found: 'moved'; readonly path: string };

/** What the kernel adds to the path of a program that was removed while it runs (proc(5)). */
const deletedMark = / \(deleted\)$/;

/**
 * Finds the file from which the process `pid` runs, if it is still the one that started at
 * `startedAtMs` (Unix time in milliseconds; null takes whoever has the pid). `moved` when no such
 * file is there any more, or another one stands in its place. Never rejects.
 */
export async function readExecutableFile(
  pid: number,
  startedAtMs: number | null,
): Promise<ExecutableFile> {
  const details = await readProcessDetails(pid, startedAtMs);
  if (details === null) return { found: 'gone' };
  const { executable } = details;
  if (executable === null || executable === '') return { found: 'hidden' };
  const path = executable.replace(deletedMark, '');
  const same = path === executable && (await isProgramOf(pid, path));
  return { found: same ? 'file' : 'moved', path };
}

/** On Linux compared with the very file that runs: a path in a container means another one here. */
async function isProgramOf(pid: number, path: string): Promise<boolean> {
  try {
    const here = await stat(path);
    if (process.platform !== 'linux') return here.isFile();
    const running = await stat(`/proc/${pid}/exe`);
    return here.isFile() && here.ino === running.ino && here.dev === running.dev;
  } catch {
    return false;
  }
}
