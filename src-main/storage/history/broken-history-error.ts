import { failureText, sqliteFailure } from './sqlite-failure.ts';

/**
 * What is wrong with a file that holds no history: its contents are `damaged`, it is `empty`, a
 * `folder`, or a `foreign` database.
 */
export type Breakage = 'damaged' | 'empty' | 'folder' | 'foreign';

/** There is something in the place of the history that does not hold what a history holds. */
export class BrokenHistoryError extends Error {
  readonly breakage: Breakage;

  constructor(message: string, breakage: Breakage) {
    super(message);
    this.name = 'BrokenHistoryError';
    this.breakage = breakage;
  }
}

/** A file that was set aside for being broken. */
export interface BrokenFile {
  /** Where it is now. */
  readonly path: string;
  readonly breakage: Breakage;
  /** In SQLite's words. */
  readonly reason: string;
}

/** True when the file itself is at fault, so that trying again is in vain. */
export function isBroken(error: unknown): boolean {
  return error instanceof BrokenHistoryError || sqliteFailure(error) === 'corrupt';
}

/** What is told of a broken file once it is at `path`. */
export function brokenFile(error: unknown, path: string): BrokenFile {
  const breakage = error instanceof BrokenHistoryError ? error.breakage : 'damaged';
  return { path, breakage, reason: failureText(error) };
}
