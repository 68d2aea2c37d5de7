import type { Pseudonyms } from './pseudonyms.ts';
import { replaceOptionValues, replaceSecrets } from './secret-patterns.ts';

/** A text in which passwords, tokens and keys are replaced by pseudonyms. Never throws. */
export function redactSecrets(text: string, pseudonyms: Pseudonyms): string {
  const hide = (secret: string): string =>
    pseudonym.test(secret) ? secret : pseudonyms.of('secret', secret);
  return replaceSecrets(replaceOptionValues(text, hide), hide);
}

/** What was replaced already stays what it is. */
const pseudonym = /^secret-[0-9a-f]{6}$/;
