import type { ProcessDetails } from './process-details.ts';

/** Directories in which services are started that say nothing of what they are. */
const anonymousParts: ReadonlySet<string> = new Set(['root', 'home', 'users', 'tmp', 'system32']);
/** Every project has such directories. */
const innerParts: ReadonlySet<string> = new Set(['src', 'dist', 'build', 'bin', 'lib', 'app']);
const homes: ReadonlySet<string> = new Set(['home', 'users']);
/** Deeper trees than this are not climbed. */
const mostDirectories = 16;

/**
 * What a process is working on, by which four `node` processes are told apart: the name in the
 * nearest manifest, else the last part of its working directory. null where the directory is not
 * known or says nothing, as `/` does.
 */
export function projectName({
  projectName: named,
  workingDirectory,
}: Pick<ProcessDetails, 'projectName' | 'workingDirectory'>): string | null {
  if (named !== null) return named;
  const last = tellingPart(workingDirectory ?? '');
  const silent = last === '' || anonymousParts.has(last.toLowerCase()) || /^[a-z]:$/iu.test(last);
  return silent ? null : last;
}

/** The last part, or above it the first that is no more than a place within a project. */
function tellingPart(directory: string): string {
  const candidates = manifestDirectories(directory).map((one) => partsOf(one).at(-1) ?? '');
  const telling = candidates.find((part) => !innerParts.has(part.toLowerCase()));
  return telling ?? partsOf(directory).at(-1) ?? '';
}

/**
 * Where a project's manifest may lie: the working directory and those above it, the nearest
 * first. A person's home and what is above it belong to no project, whatever lies in them.
 */
export function manifestDirectories(workingDirectory: string): readonly string[] {
  if (!workingDirectory.startsWith('/')) return [];
  const parts = partsOf(workingDirectory);
  const below = homes.has(parts[0]?.toLowerCase() ?? '') ? 2 : 1;
  const candidates = Array.from({ length: parts.length }, (_, index) =>
    parts.slice(0, parts.length - index),
  );
  return candidates
    .filter((one) => one.length > below || (below === 1 && !isAnonymous(one)))
    .slice(0, mostDirectories)
    .map((one) => `/${one.join('/')}`);
}

function isAnonymous(parts: readonly string[]): boolean {
  return anonymousParts.has(parts.at(-1)?.toLowerCase() ?? '');
}

function partsOf(directory: string): readonly string[] {
  return directory.split(/[/\\]/u).filter((part) => part !== '');
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
