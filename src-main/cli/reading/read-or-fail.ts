import { setOwnAddresses } from '../../core/address/own-addresses.ts';
import type { CommandTools, TableReading } from '../command-tools.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { translate } from '../../core/words/translate.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { writeNotes } from './write-notes.ts';

/**
 * Reads the table once; where nothing could be read, says why on stderr and ends the command. So
 * does an interruption, since a system's own tools may take long to answer.
 */
export async function readOrFail(tools: CommandTools): Promise<TableReading> {
  const reading = await Promise.race([tools.readTable(), interruption(tools)]);
  setOwnAddresses(reading.machine.interfaces);
  if (reading.readable) return reading;
  writeNotes(reading.snapshot.notes, tools.terminal);
  throw new CommandError(exitCode.unreadable, translate('commandLine.unreadable'));
}

async function interruption({ terminal }: CommandTools): Promise<never> {
  await untilAborted(terminal.ended);
  throw new CommandError(exitCode.interrupted, translate('commandLine.interrupted'));
}
