import type { ConnectionHistory } from '../table/connection-history.ts';

/** Heights of the bars of a small chart; null where nothing was watched yet. */
export type Bars = readonly (number | null)[];

const none: Bars = [];

/**
 * Gives the bars of the lines in sight, as the very array it gave the time before while nothing in
 * them changed, so that a line that stays is not drawn again.
 */
export class KeptBars {
  #known = new Map<string, Bars>();

  /** One answer for each key; null stands for a line without a chart. */
  of(
    keys: readonly (string | null)[],
    history: Pick<ConnectionHistory, 'barsOf'>,
    nowMs: number,
  ): readonly Bars[] {
    const next = new Map<string, Bars>();
    const answers = keys.map((key) => {
      if (key === null) return none;
      const bars = history.barsOf(key, nowMs);
      const known = this.#known.get(key) ?? none;
      const kept = isSame(known, bars) ? known : bars;
      next.set(key, kept);
      return kept;
    });
    this.#known = next;
    return answers;
  }
}

function isSame(one: Bars, other: Bars): boolean {
  return one.length === other.length && one.every((bar, index) => bar === other[index]);
}
