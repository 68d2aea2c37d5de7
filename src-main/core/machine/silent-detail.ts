import type { ProcessDetails } from './process-details.ts';
import { projectName, shortCommand } from './project-name.ts';

/** What of a process stands in cells and in lines of its own. */
export const detailNames = [
  'project',
  'user',
  'command',
  'executable',
  'directory',
  'parent',
  'started',
] as const;
export type DetailName = (typeof detailNames)[number];

/**
 * What is known of a process: its details; `asking`; `gone` when it has ended; `unknown` when the
 * host cannot tell; `untold` where the table is one that was opened: its pids are those of another
 * machine or day.
 */
export type DetailsState = 'asking' | 'gone' | 'unknown' | 'untold' | ProcessDetails;

/** Whether a process's details were told. */
export function isTold(state: DetailsState | null): state is ProcessDetails {
  return state !== null && typeof state !== 'string';
}

/** The key of the words for why a detail of a process is not there; null where it is. */
export function silentDetail(state: DetailsState, name: DetailName): string | null {
  if (!isTold(state)) return `empty.process-${state}`;
  return isSilent[name](state) ? `empty.detail-${reasonOf(state, name)}` : null;
}

const isSilent: Readonly<Record<DetailName, (details: ProcessDetails) => boolean>> = {
  project: (details) => projectName(details) === null,
  user: ({ user }) => isNothing(user),
  command: (details) => isNothing(shortCommand(details)),
  executable: ({ executable }) => isNothing(executable),
  directory: ({ workingDirectory }) => isNothing(workingDirectory),
  parent: ({ parentPid }) => parentPid === null,
  started: ({ startedAtMs }) => startedAtMs === null,
};

function reasonOf(details: ProcessDetails, name: DetailName): string {
  const { silence = 'untold', workingDirectory, commandLine } = details;
  if (name === 'project' && !isNothing(workingDirectory) && silence !== 'kernel') {
    return 'no-project';
  }
  // Told, and empty: a process may write over its own command line.
  const emptied = name === 'command' && commandLine !== null && silence === 'forbidden';
  return emptied ? 'no-command' : silence;
}

function isNothing(text: string | null): boolean {
  return text === null || text === '';
}
