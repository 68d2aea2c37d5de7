import type { Phrase } from '../words/phrase.ts';

/** An explanation by weight, for readers who want the gist first and the rest when they ask. */
export interface ExplanationLayers {
  /** Who, and who can reach it: the first thing to read, some words in it strong. */
  readonly gist: readonly Phrase[];
  /** How many sockets there are and how they come to be. */
  readonly sockets: readonly Phrase[];
  /** Two programs in each other's way; mostly empty. */
  readonly conflict: readonly Phrase[];
  /** Everything else, in full sentences. */
  readonly more: readonly Phrase[];
}
