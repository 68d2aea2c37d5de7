import type { english } from './english/english.ts';

/** Words with the same keys as English ones, each a text of its own. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
};

/**
 * A whole catalogue in any language. Each file of a language is checked against its area
 * (`satisfies Catalogue['area']`), so a key that is missing or that English lacks does not compile.
 */
export type Catalogue = Translated<typeof english>;
