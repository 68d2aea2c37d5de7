import type { Environment } from './colour-wanted.ts';
import type { TextStyle } from './text-style.ts';

/** One of the two streams a command writes to. */
export interface TextOutput {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal that reads it; null where none does. */
  columns(): number | null;
  readonly style: TextStyle;
}

/** A command's surroundings: where it writes to and what tells it to end. */
export interface Terminal {
  readonly out: TextOutput;
  readonly err: TextOutput;
  readonly environment: Environment;
  readonly workingDirectory: string;
  /** Aborted when the user interrupts the program or nobody reads its answer any more. */
  readonly ended: AbortSignal;
}
