import { commandText } from '../../../src-main/core/machine/command-text.ts';
import type { ProcessDetails } from '../../../src-main/core/machine/process-details.ts';
import { projectName } from '../../../src-main/core/machine/project-name.ts';
import {
  type DetailName,
  detailNames,
  silentDetail,
} from '../../../src-main/core/machine/silent-detail.ts';
import type { Fact } from './fact.ts';

const factWords: Readonly<Record<DetailName, string>> = {
  project: 'window.factProject',
  user: 'window.factUser',
  command: 'window.factCommand',
  executable: 'window.factExecutable',
  directory: 'window.factDirectory',
  parent: 'window.factParent',
  started: 'window.factStarted',
};
/** What stands there as a machine would read it. */
const written: ReadonlySet<DetailName> = new Set(['command', 'executable', 'directory']);

/** Lines about a process; where the system does not tell something, why. */
export function processFacts(
  details: ProcessDetails,
  say: (key: string) => string,
  when: (timeMs: number) => string,
): readonly Fact[] {
  const { user, commandLine, executable, workingDirectory, parentPid, startedAtMs } = details;
  const values: Readonly<Record<DetailName, string | null>> = {
    project: projectName(details),
    user,
    command: commandLine === null ? null : commandText(commandLine),
    executable,
    directory: workingDirectory,
    parent: parentPid === null ? null : String(parentPid),
    started: startedAtMs === null ? null : when(startedAtMs),
  };
  return detailNames.map((detail) => {
    const name = say(factWords[detail]);
    const silence = silentDetail(details, detail);
    if (silence !== null) return { name, value: say(silence), silent: true };
    return { name, value: values[detail] ?? '', code: written.has(detail) };
  });
}
