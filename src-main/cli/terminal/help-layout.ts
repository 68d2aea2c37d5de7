import type { Help, Option } from 'commander';
import { translate } from '../../core/words/translate.ts';
import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

/** Commander's own titles, which it has in English only. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'usage.titleUsage',
  'Arguments:': 'usage.titleArguments',
  'Options:': 'usage.titleOptions',
  'Commands:': 'usage.titleCommands',
};

/**
 * Lays Commander's help out by what a terminal shows (some characters are two columns wide), in the
 * language of the rest.
 */
export const helpLayout: Pick<
  Help,
  'displayWidth' | 'boxWrap' | 'styleTitle' | 'optionDescription'
> = {
  displayWidth,
  boxWrap: (text, width) =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, width))
      .join('\n'),
  styleTitle: (title) => {
    const key = titles[title];
    return key === undefined ? title : translate(key);
  },
  optionDescription: ({
    description,
    argChoices,
    defaultValue,
    defaultValueDescription,
  }: Option) => {
    const choices = argChoices?.map((choice) => JSON.stringify(choice)).join(', ');
    const usual = defaultValueDescription ?? JSON.stringify(defaultValue);
    const more = [
      ...(choices === undefined ? [] : [translate('usage.choices', { choices })]),
      ...(defaultValue === undefined ? [] : [translate('usage.usual', { usual })]),
    ].join(', ');
    return more === '' ? description : translate('usage.more', { description, more });
  },
};
