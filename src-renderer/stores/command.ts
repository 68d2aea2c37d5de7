/** One line of the command palette. */
export interface Command {
  readonly id: string;
  readonly group: 'row' | 'window';
  readonly words: string;
  readonly hint: string;
  readonly run: () => void;
}
