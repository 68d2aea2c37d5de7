import type { CommanderError } from 'commander';
import { translate } from '../core/words/translate.ts';

/** How Commander says in English what is wrong with a command line, by its code. */
const problems: Readonly<Record<string, RegExp>> = {
  'commander.unknownOption': /unknown option '(?<text>.*)'/,
  'commander.missingArgument': /missing required argument '(?<text>.*)'/,
  'commander.optionMissingArgument': /option '(?<text>.*)' argument missing/,
};

/** What is wrong, in words of the chosen language where they are known, else in Commander's. */
export function usageProblem({ code, message }: Pick<CommanderError, 'code' | 'message'>): string {
  const text = problems[code]?.exec(message)?.groups?.['text'];
  if (text === undefined) return message.replace(/^error: /, '');
  const problem = translate(`commandLine.${code.replace('commander.', 'usage-')}`, { text });
  const meant = /\(Did you mean (?<option>.*)\?\)/s.exec(message)?.groups?.['option'];
  return meant === undefined
    ? problem
    : translate('commandLine.usage-suggestion', { problem, option: meant });
}
