import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { historySpan } from './history-span.ts';
import type { Row } from './stored-sockets.ts';

/**
 * The rows that a statement finds between two event numbers (its two parameters), without those
 * that hold a number no program can hold: Node refuses them together with all that come with them.
 */
export function rowsBetween(statement: StatementSync, first: number, last: number): readonly Row[] {
  try {
    return statement.all(first, last);
  } catch (error) {
    if (!isOutOfRange(error)) throw error;
    if (first >= last) return [];
    const middle = Math.floor((first + last) / 2);
    return [...rowsBetween(statement, first, middle), ...rowsBetween(statement, middle + 1, last)];
  }
}

/**
 * How many of the events and gaps between two numbers cannot be read, when `readable` of them can:
 * their numbers have no holes. What is being forgotten meanwhile is not missed.
 */
export function missingBetween(
  database: DatabaseSync,
  { first, last }: { readonly first: number; readonly last: number },
  readable: number,
): number {
  const missing = last - first + 1 - readable;
  if (missing <= 0) return 0;
  return Math.max(
    0,
    Math.min(missing, last - Math.max(first, historySpan(database).oldestSeq) + 1),
  );
}

function isOutOfRange(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
}
