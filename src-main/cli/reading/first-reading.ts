import { translate } from '../../core/words/translate.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { writeNotes } from './write-notes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { untilAborted } from '../terminal/until-aborted.ts';

/**
 * Waits for the monitor's first reading; false when the command was interrupted before. Where
 * nothing could be read, says why on stderr and ends the command.
 */
export async function firstReadingOf(
  monitor: Pick<Monitor, 'firstReading' | 'snapshot'>,
  terminal: Pick<Terminal, 'err' | 'ended'>,
): Promise<boolean> {
  await Promise.race([monitor.firstReading(), untilAborted(terminal.ended)]);
  if (terminal.ended.aborted) return false;
  const { notes, takenAtMs } = monitor.snapshot();
  if (takenAtMs !== null) return true;
  writeNotes(notes, terminal);
  throw new CommandError(exitCode.unreadable, translate('commandLine.unreadable'));
}
