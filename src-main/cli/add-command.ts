import type { Command } from 'commander';
import { translate } from '../core/words/translate.ts';

/** Called with the exit code of the command that ran. */
export type Finish = (code: number) => void;

export interface CommandHelp {
  /** Where its words stand in the catalogue: the beginning of their keys. */
  readonly keys?: string;
  /** Says how a filter is written. */
  readonly filter?: boolean;
}

/** Adds a command whose help stands in the catalogue under its name, or where `help` says. */
export function addCommand(
  program: Command,
  name: string,
  words: string,
  { keys = `commandLine.${name}`, filter = false }: CommandHelp = {},
): Command {
  const after = [...(filter ? [commandWord('filterHelp')] : []), translate(`${keys}Examples`)];
  return program
    .command(`${name} ${words}`.trim())
    .summary(translate(`${keys}Summary`))
    .description(translate(`${keys}Description`))
    .helpOption('-h, --help', commandWord('helpOption'))
    .allowExcessArguments(false)
    .addHelpText('after', after.map((text) => `\n${text}`).join('\n'));
}

/** A word of the command line's part of the catalogue. */
export function commandWord(key: string): string {
  return translate(`commandLine.${key}`);
}
