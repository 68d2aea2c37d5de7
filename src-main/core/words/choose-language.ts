import type { LanguageChoice } from '../settings/setting-schemas.ts';
import type { Language } from './language.ts';

/** What is spoken, and by whose conventions numbers and dates are written. */
export interface Speech {
  readonly language: Language;
  /** A BCP-47 tag of that language, with the reader's region where it is known: `de-AT`. */
  readonly locale: string;
}

/**
 * The first of the languages a person prefers (BCP-47 tags, best first) that Portside speaks, else
 * English. Script and region left out are the likely ones (Unicode CLDR): `zh-CN`, `zh-SG` and
 * plain `zh` are written in Simplified characters, `zh-TW` and `zh-HK` in Traditional ones, which
 * Portside does not have. Whoever prefers those gets the next language of the list, since which of
 * the others serves better is the reader's to say.
 */
export function chooseSpeech(preferred: readonly string[]): Speech {
  for (const tag of preferred) {
    const speech = speechOfTag(tag);
    if (speech !== null) return speech;
  }
  return { language: 'en', locale: 'en' };
}

/** As `chooseSpeech`, unless the settings name a language; `system` leaves it to the list. */
export function spokenBy(choice: LanguageChoice, preferred: readonly string[]): Speech {
  if (choice === 'system') return chooseSpeech(preferred);
  const own = preferred.map(speechOfTag).find((speech) => speech?.language === choice);
  return own ?? { language: choice, locale: choice };
}

/** Null for a language Portside does not speak and for what is no language tag. */
function speechOfTag(tag: string): Speech | null {
  const likely = likelyLocale(tag);
  if (likely === null) return null;
  const { language, script } = likely;
  const locale = tag;
  if (language === 'en' || language === 'de') return { language, locale };
  return language === 'zh' && script === 'Hans' ? { language: 'zh-Hans', locale } : null;
}

function likelyLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
