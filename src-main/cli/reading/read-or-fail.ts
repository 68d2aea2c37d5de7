import type { CommandTools, TableReading } from '../command-tools.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { translate } from '../../core/words/translate.ts';
import { writeNotes } from './write-notes.ts';

/** Reads the table once; where nothing could be read, says why on stderr and ends the command. */
export async function readOrFail(tools: CommandTools): Promise<TableReading> {
  const reading = await tools.readTable();
  if (reading.readable) return reading;
  writeNotes(reading.snapshot.notes, tools.terminal);
  throw new CommandError(exitCode.unreadable, translate('commandLine.unreadable'));
}
