import type { Command } from 'commander';
import { translate } from '../core/words/translate.ts';

/** Called with the exit code of the command that ran. */
export type Finish = (code: number) => void;

/** Adds a command whose help stands in the catalogue under its name, or under `helpKeys`. */
export function addCommand(
  program: Command,
  name: string,
  words: string,
  helpKeys = `commandLine.${name}`,
): Command {
  return program
    .command(`${name} ${words}`.trim())
    .summary(translate(`${helpKeys}Summary`))
    .description(translate(`${helpKeys}Description`))
    .helpOption('-h, --help', commandWord('helpOption'))
    .allowExcessArguments(false)
    .addHelpText('after', `\n${translate(`${helpKeys}Examples`)}`);
}

/** A word of the command line's part of the catalogue. */
export function commandWord(key: string): string {
  return translate(`commandLine.${key}`);
}
