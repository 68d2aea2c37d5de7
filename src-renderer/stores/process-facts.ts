import type { ProcessDetails } from '../../src-main/core/machine/process-details.ts';
import { projectName } from '../../src-main/core/machine/project-name.ts';
import type { Fact } from './fact.ts';

/** Lines about a process; what the system does not tell is left out. */
export function processFacts(
  details: ProcessDetails,
  say: (key: string) => string,
  when: (timeMs: number) => string,
): readonly Fact[] {
  const { user, commandLine, executable, workingDirectory, parentPid, startedAtMs } = details;
  const lines: readonly (readonly [string, string | null, boolean])[] = [
    ['window.factProject', projectName(details), false],
    ['window.factUser', user, false],
    ['window.factCommand', commandLine === null ? null : commandLine.map(quoted).join(' '), true],
    ['window.factExecutable', executable, true],
    ['window.factDirectory', workingDirectory, true],
    ['window.factParent', parentPid === null ? null : String(parentPid), false],
    ['window.factStarted', startedAtMs === null ? null : when(startedAtMs), false],
  ];
  return lines.flatMap(([key, value, code]) =>
    value === null || value === '' ? [] : [{ name: say(key), value, code }],
  );
}

/** An argument as one would type it, so that blanks within it can be told from those between. */
function quoted(argument: string): string {
  return /^[\w./:=@%+,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
