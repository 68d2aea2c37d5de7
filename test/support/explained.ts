import type { ExplainContext } from '../../src-main/core/explain/explain-context.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';
import { phraseText } from '../../src-main/core/words/phrase-text.ts';
import { laptop } from './build-socket.ts';

/** The keys of phrases, without their area: what an explanation says, apart from its words. */
export function keysOf(phrases: readonly Phrase[]): readonly string[] {
  return phrases.map(({ key }) => key.replace(/^explain\./, ''));
}

export function sentencesOf(phrases: readonly Phrase[]): readonly string[] {
  return phrases.map(phraseText);
}

/** Ten seconds after the sockets of `build-socket.ts` were first seen. */
export const aContext: ExplainContext = {
  machine: laptop,
  conversations: new Map(),
  nowMs: 12_000,
};
