import type { RequestArgument } from '../../core/contract/contract.ts';
import type { RevealOutcome } from '../../core/machine/reveal-outcome.ts';
import { readExecutableFile } from '../../readers/executable-file.ts';

/**
 * Shows the program file of a process in the system's file manager; where the host cannot, tells
 * its path. The path is read here, after pid and start time were checked: a window never names one.
 */
export async function revealExecutable(
  { pid, startedAtMs }: RequestArgument<'executable.reveal'>,
  revealFile: ((path: string) => void) | undefined,
): Promise<RevealOutcome> {
  const file = await readExecutableFile(pid, startedAtMs);
  if (file.found === 'moved') return { outcome: 'moved', path: file.path };
  if (file.found !== 'file') return { outcome: file.found };
  if (revealFile === undefined) return { outcome: 'path', path: file.path };
  revealFile(file.path);
  return { outcome: 'shown' };
}
