import type { CommanderError } from 'commander';
import { translate } from '../core/words/translate.ts';

/** How Commander says in English what is wrong with a command line, by its code. */
const problems: Readonly<Record<string, { readonly pattern: RegExp; readonly key: string }>> = {
  'commander.unknownOption': {
    pattern: /unknown option '(?<text>.*)'/,
    key: 'usage.unknownOption',
  },
  'commander.missingArgument': {
    pattern: /missing required argument '(?<text>.*)'/,
    key: 'usage.missingArgument',
  },
  'commander.optionMissingArgument': {
    pattern: /option '(?<text>.*)' argument missing/,
    key: 'usage.optionMissingArgument',
  },
};

/** What is wrong, in words of the chosen language where they are known, else in Commander's. */
export function usageProblem({ code, message }: Pick<CommanderError, 'code' | 'message'>): string {
  const known = problems[code];
  const text = known?.pattern.exec(message)?.groups?.['text'];
  if (known === undefined || text === undefined) return message.replace(/^error: /, '');
  const problem = translate(known.key, { text });
  const meant = /\(Did you mean (?<option>.*)\?\)/s.exec(message)?.groups?.['option'];
  return meant === undefined ? problem : translate('usage.suggestion', { problem, option: meant });
}
