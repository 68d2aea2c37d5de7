import type { CommanderError } from 'commander';
import { translate } from '../core/words/translate.ts';

/** How Commander says in English what is wrong with a command line, by its code. */
const problems: Readonly<Record<string, { readonly pattern: RegExp; readonly key: string }>> = {
  'commander.invalidArgument': {
    pattern:
      /option '(?<option>.*)' argument '(?<text>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/s,
    key: 'usage.invalidChoice',
  },
  'commander.excessArguments': {
    pattern:
      /too many arguments for '(?<text>.*)'\. Expected (?<most>\d+) arguments? but got (?<given>\d+)/,
    key: 'usage.excessArguments',
  },
  'commander.conflictingOption': {
    pattern: /option '(?<text>.*)' cannot be used with option '(?<other>.*)'/,
    key: 'usage.conflictingOption',
  },
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
  const values = known?.pattern.exec(message)?.groups;
  if (known === undefined || values === undefined) return message.replace(/^error: /, '');
  const problem = translate(known.key, { ...values });
  const meant = /\(Did you mean (?<option>.*)\?\)/s.exec(message)?.groups?.['option'];
  return meant === undefined ? problem : translate('usage.suggestion', { problem, option: meant });
}
