import { sqliteFailure } from './sqlite-failure.ts';

/** The file can be opened but does not hold what a history holds. */
export class BrokenHistoryError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BrokenHistoryError';
  }
}

/** True when the file itself is at fault, so that trying again is in vain. */
export function isBroken(error: unknown): boolean {
  return error instanceof BrokenHistoryError || sqliteFailure(error) === 'corrupt';
}
