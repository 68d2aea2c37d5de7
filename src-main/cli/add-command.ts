import type { Command } from 'commander';
import { translate } from '../core/words/translate.ts';

/** Called with the exit code of the command that ran. */
export type Finish = (code: number) => void;

/** Adds a command whose help stands in the catalogue under its name. */
export function addCommand(program: Command, name: string, words: string): Command {
  return program
    .command(`${name} ${words}`.trim())
    .summary(commandWord(`${name}Summary`))
    .description(commandWord(`${name}Description`))
    .helpOption('-h, --help', commandWord('helpOption'))
    .allowExcessArguments(false)
    .addHelpText('after', `\n${commandWord(`${name}Examples`)}`);
}

/** A word of the command line's part of the catalogue. */
export function commandWord(key: string): string {
  return translate(`commandLine.${key}`);
}
