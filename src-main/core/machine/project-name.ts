import type { ProcessDetails } from './process-details.ts';

/** Directories in which services are started that say nothing of what they are. */
const anonymousParts: ReadonlySet<string> = new Set(['', 'root', 'home', 'tmp', 'system32']);

/**
 * What a process is working on: the last part of its working directory, by which four `node`
 * processes are told apart. null where the directory is not known or says nothing, as `/` does.
 */
export function projectName({ workingDirectory }: ProcessDetails): string | null {
  const parts = (workingDirectory ?? '').split(/[/\\]/u).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return anonymousParts.has(last.toLowerCase()) || /^[a-z]:$/iu.test(last) ? null : last;
}

/**
 * The command line as one text, the program without its directory; null where it is not told. A
 * process may have written its whole command line over the first argument, as Chromium does.
 */
export function shortCommand({ commandLine }: ProcessDetails): string | null {
  const [program, ...rest] = commandLine ?? [];
  if (program === undefined) return null;
  if (rest.length === 0) return program.replace(/^[^\s]*[/\\]/u, '');
  return [program.split(/[/\\]/u).at(-1) ?? program, ...rest].join(' ');
}
