/** One event as replaying needs it; `replaces` is the number under which the socket went before. */
export interface ReplayStep<Facts> {
  readonly number: number;
  readonly replaces: number | null;
  /** The socket after it; null when it closed. */
  readonly facts: Facts | null;
}

/** Brings a table, by socket numbers and in place, to what it was after the steps. */
export function replay<Facts>(
  table: Map<number, Facts>,
  steps: Iterable<ReplayStep<Facts>>,
): Map<number, Facts> {
  for (const { number, replaces, facts } of steps) {
    if (replaces !== null) table.delete(replaces);
    if (facts === null) table.delete(number);
    else table.set(number, facts);
  }
  return table;
}
