/** The last five minutes in bars of ten seconds. */
export const historyBars = 30;
export const barDurationMs = 10_000;

/**
 * The bars of one port in which its count changed, oldest first, three numbers each: its index, its
 * peak and the count it ended with. Not objects: thousands of ports have thirty bars each.
 */
type Bars = readonly number[];
const barSize = 3;

/**
 * How many connections each port had while this window watched. Only changes are noted, so a port
 * where nothing happens costs nothing; at most the bars of five minutes are kept for each.
 */
export class ConnectionHistory {
  readonly #bars = new Map<string, number[]>();

  /**
   * Notes what every port has from `nowMs` on. One that is not among them is gone and has none;
   * after five minutes it is forgotten.
   */
  noteAll(counts: Iterable<readonly [key: string, count: number]>, nowMs: number): void {
    const here = new Set<string>();
    for (const [key, count] of counts) {
      here.add(key);
      this.note(key, count, nowMs);
    }
    for (const key of this.#bars.keys()) if (!here.has(key)) this.note(key, 0, nowMs);
    this.forgetQuiet(nowMs);
  }

  /** Notes that a port has `count` connections from `nowMs` on. */
  note(key: string, count: number, nowMs: number): void {
    const index = Math.floor(nowMs / barDurationMs);
    const bars = this.#bars.get(key) ?? [];
    const newest = bars.length - barSize;
    const last = bars[newest + 2];
    if (last === count) return;
    if (bars[newest] === index) {
      bars[newest + 1] = Math.max(bars[newest + 1] ?? 0, count);
      bars[newest + 2] = count;
    } else {
      bars.push(index, Math.max(count, last ?? 0), count);
      this.#bars.set(key, withoutOld(bars, index));
    }
  }

  /**
   * The highest count in each of the last thirty bars, oldest first; null before the port was
   * first watched.
   */
  barsOf(key: string, nowMs: number): readonly (number | null)[] {
    const newestIndex = Math.floor(nowMs / barDurationMs);
    const noted = this.#bars.get(key) ?? [];
    return Array.from({ length: historyBars }, (_, position) =>
      heightAt(noted, newestIndex - historyBars + 1 + position),
    );
  }

  /** Forgets ports that had no connection for five minutes, so that memory does not grow. */
  forgetQuiet(nowMs: number): void {
    const oldestIndex = Math.floor(nowMs / barDurationMs) - historyBars;
    for (const [key, bars] of this.#bars) {
      const newest = bars.length - barSize;
      if (bars[newest + 2] === 0 && (bars[newest] ?? 0) < oldestIndex) this.#bars.delete(key);
    }
  }
}

function heightAt(bars: Bars, index: number): number | null {
  for (let at = bars.length - barSize; at >= 0; at -= barSize) {
    const barIndex = bars[at] ?? 0;
    if (barIndex <= index) return bars[barIndex === index ? at + 1 : at + 2] ?? null;
  }
  return null;
}

/** Keeps the newest bar before the window too: it tells the height the window begins with. */
function withoutOld(bars: Bars, newestIndex: number): number[] {
  let from = 0;
  const oldestIndex = newestIndex - historyBars;
  while ((bars[from + barSize] ?? Infinity) <= oldestIndex) from += barSize;
  return bars.slice(from);
}
