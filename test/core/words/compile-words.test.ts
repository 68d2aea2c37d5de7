import { compile } from '@intlify/core-base';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../src-main/core/words/catalogues.ts';
import { compileWords } from '../../../src-main/core/words/compile-words.ts';
import { languages } from '../../../src-main/core/words/language.ts';
import { translateIn } from '../../../src-main/core/words/translate.ts';

const context = {
  key: '',
  locale: 'en',
  onCacheKey: (source: string) => source,
  onError: (error: Error) => {
    throw error;
  },
};
/** What a message function is given when there are no values; plain words use none of it. */
const nothing = { type: 'text', normalize: (parts: readonly string[]) => parts.join('') } as never;

function messagesIn(part: object): readonly string[] {
  return Object.values(part).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? messagesIn(value) : [];
  });
}

describe('the words of a message', () => {
  it.each(languages)(
    'are what the parser makes of them, where they are plain, in %s',
    (language) => {
      const messages = messagesIn(catalogues[language]);
      const plain = messages.filter((message) => !/[{}@|\\%]/.test(message));
      expect(plain.length).toBeGreaterThan(messages.length / 2);
      for (const message of plain) {
        expect(compileWords(message, context)(nothing)).toBe(message);
        expect(compile(message, context)(nothing)).toBe(message);
      }
    },
  );

  it('are left to the parser where they hold a value or a plural', () => {
    const english = { language: 'en', locale: 'en' } as const;
    expect(translateIn(english, 'window.portsOpen', { count: 1 })).not.toBe(
      translateIn(english, 'window.portsOpen', { count: 2 }),
    );
  });
});
