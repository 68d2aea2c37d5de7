import { useI18n } from 'vue-i18n';
import type { Phrase } from '../../src-main/core/words/phrase.ts';

type Values = Phrase['values'];

export interface Words {
  /** The words of a key, `area.key`; a value named `count` picks the form of a plural. */
  readonly say: (key: string, values?: Values) => string;
  readonly sayPhrase: (phrase: Phrase) => string;
}

/** The window's words, from the same catalogue that the command line and the tray use. */
export function useWords(): Words {
  const { t } = useI18n();

  function say(key: string, values: Values = {}): string {
    const count = values['count'];
    return typeof count === 'number' ? t(key, { ...values }, count) : t(key, { ...values });
  }

  return { say, sayPhrase: ({ key, values }) => say(key, values) };
}
