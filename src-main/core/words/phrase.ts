/** A sentence before it has a language: a key of the catalogue and the values to put into it. */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}
