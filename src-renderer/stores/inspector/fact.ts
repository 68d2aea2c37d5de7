/** One line of the inspector's facts. `code` facts are set in the monospaced face. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly code?: boolean;
  /** The value is no fact but the reason why there is none. */
  readonly silent?: boolean;
}
