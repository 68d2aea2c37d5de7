/** The last five minutes in bars of ten seconds. */
export const historyBars = 30;
export const barDurationMs = 10_000;

interface Bar {
  readonly index: number;
  peak: number;
  last: number;
}

/**
 * How many connections each port had while this window watched. Only changes are noted, so a port
 * where nothing happens costs nothing; at most the bars of five minutes are kept for each.
 */
export class ConnectionHistory {
  readonly #bars = new Map<string, Bar[]>();

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
    const newest = bars.at(-1);
    if (newest?.last === count) return;
    if (newest?.index === index) {
      newest.peak = Math.max(newest.peak, count);
      newest.last = count;
    } else {
      bars.push({ index, peak: Math.max(count, newest?.last ?? 0), last: count });
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
      const newest = bars.at(-1);
      if (newest?.last === 0 && newest.index < oldestIndex) {
        this.#bars.delete(key);
      }
    }
  }
}

function heightAt(bars: readonly Bar[], index: number): number | null {
  const bar = bars.findLast((one) => one.index <= index);
  if (bar === undefined) return null;
  return bar.index === index ? bar.peak : bar.last;
}

/** Keeps the newest bar before the window too: it tells the height the window begins with. */
function withoutOld(bars: Bar[], newestIndex: number): Bar[] {
  const firstInside = bars.findIndex((bar) => bar.index > newestIndex - historyBars);
  return bars.slice(Math.max(0, firstInside - 1));
}
