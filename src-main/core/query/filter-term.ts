import type { Filter } from './filter.ts';

/** One of the values of a term that are parted by commas. */
export interface FilterValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One term of the filter language as typed: `-port:80,443`. Offsets count UTF-16 units. */
export interface FilterTerm {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** Lower case, without the colon; null for a bare word. */
  readonly key: string | null;
  readonly values: readonly FilterValue[];
}

/** Why a value means nothing: a key of the catalogue's `filter` area, with its values. */
export interface ValueProblem {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Turns the text of one value into a filter, or says why it cannot. */
export type ValueParser = (text: string) => Filter | ValueProblem;
