import type { Phrase } from '../../src-main/core/words/phrase.ts';
import { translateIn } from '../../src-main/core/words/translate.ts';
import { visibleText } from '../../src-main/core/words/visible-text.ts';
import { writtenNumber, writtenPercent } from '../../src-main/core/words/written-amounts.ts';
import { useLanguage } from '../stores/settings/language.ts';

type Values = Phrase['values'];

export interface Words {
  /** The words of a key, `area.key`; a value named `count` picks the form of a plural. */
  readonly say: (key: string, values?: Values) => string;
  readonly sayPhrase: (phrase: Phrase) => string;
  /** An amount that stands by itself; a port or pid is a name and needs none of this. */
  readonly sayNumber: (amount: number) => string;
  /** A share of one, to a tenth of a percent. */
  readonly sayPercent: (share: number) => string;
}

/**
 * The window's words, from the same catalogues that the command line and the tray use. What they
 * say follows the language: in templates and computed values it changes with it.
 */
export function useWords(): Words {
  const language = useLanguage();
  const say = (key: string, values: Values = {}) =>
    translateIn(language.speech, key, shownValues(values));
  return {
    say,
    sayPhrase: ({ key, values }) => say(key, values),
    sayNumber: (amount) => writtenNumber(language.speech.locale, amount),
    sayPercent: (share) => writtenPercent(language.speech.locale, share),
  };
}

/** Names of processes and paths may be of any characters; in a sentence they show what they are. */
function shownValues(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? visibleText(value) : value,
    ]),
  );
}
