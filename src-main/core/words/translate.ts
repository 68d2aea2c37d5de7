import {
  compile,
  createCoreContext,
  fallbackWithSimple,
  registerLocaleFallbacker,
  registerMessageCompiler,
  registerMessageResolver,
  resolveValue,
  translate as translateWith,
} from '@intlify/core-base';
import { english } from './english/english.ts';
import type { Phrase } from './phrase.ts';

registerMessageCompiler(compile);
registerMessageResolver(resolveValue);
registerLocaleFallbacker(fallbackWithSimple);

const context = createCoreContext({
  locale: 'en',
  messages: { en: english },
  warnHtmlMessage: false,
});

/**
 * Turns a phrase into words, outside Vue. A value named `count` picks the form of a plural.
 * An unknown key is a programming error and throws.
 */
export function translate(key: string, values: Phrase['values'] = {}): string {
  const count = values['count'];
  const text =
    typeof count === 'number'
      ? translateWith(context, key, { ...values }, { plural: count })
      : translateWith(context, key, { ...values });
  if (typeof text !== 'string' || text === key) throw new Error(`no words for ${key}`);
  return text;
}
