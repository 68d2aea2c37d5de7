import type { ProcessDetails } from '../machine/process-details.ts';
import type { ProcessOrigin } from './process-origin.ts';

/**
 * Why a process cannot be started again as it was: `command` the system does not tell its command
 * line, or not parted into words; `title` it wrote over its command line; `program` its file was
 * replaced or removed; `folder` its working directory is not told; `user` it ran as somebody else;
 * `container` and `service` whoever started it has to.
 */
export type StartObstacle =
  'command' | 'title' | 'program' | 'folder' | 'user' | 'container' | 'service';

/** Whether "start again" will be offered, and what it can restore. */
export type StartOffer =
  | { readonly possible: true; readonly environment: 'restored' | 'lost' }
  | { readonly possible: false; readonly obstacle: StartObstacle };

/** What decides about starting again. */
export interface StartFacts {
  readonly platform: string;
  readonly details: ProcessDetails;
  /** It runs as the user that Portside runs as. */
  readonly sameUser: boolean;
  readonly environmentKnown: boolean;
  readonly origin: ProcessOrigin | null;
}

/** The offer for a process that still runs. */
export function startOffer(facts: StartFacts): StartOffer {
  const obstacle = obstacleOf(facts);
  if (obstacle !== null) return { possible: false, obstacle };
  return { possible: true, environment: facts.environmentKnown ? 'restored' : 'lost' };
}

function obstacleOf({ platform, details, sameUser, origin }: StartFacts): StartObstacle | null {
  if (origin !== null) return origin.kind;
  if (!sameUser) return 'user';
  const { commandLine, executable, workingDirectory } = details;
  // Elsewhere the command line comes as one text, whose parting into words is lost.
  if (platform !== 'linux' || commandLine === null || executable === null) return 'command';
  if (isTitle(commandLine)) return 'title';
  if (isDeleted(executable)) return 'program';
  return workingDirectory === null || isDeleted(workingDirectory) ? 'folder' : null;
}

/** `nginx: master process /usr/sbin/nginx`: one text with blanks that is no path of a program. */
function isTitle([first = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && /\s/u.test(first);
}

/** proc_pid_exe(5), proc_pid_cwd(5): the kernel appends this to what was removed. */
function isDeleted(path: string): boolean {
  return path.endsWith(' (deleted)');
}
