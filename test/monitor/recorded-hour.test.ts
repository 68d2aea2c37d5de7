import { describe, expect, it } from 'vitest';
import { emptyTableModel } from '../../src-main/core/table/table-model.ts';
import type { CostMeter } from '../../src-main/monitor/cost-meter.ts';
import { startReadingEngine } from '../../src-main/monitor/reading-engine.ts';
import { handClock } from '../support/hand-clock.ts';
import { listenerFacts, scriptedReader } from '../support/scripted-reader.ts';

/**
 * Processor milliseconds of one run, measured with `npm run bench` on two cores (Linux 6.18, 300
 * other processes) and rounded up: Portside's reading while nothing moves, with every table read,
 * with a tenth of the sockets new, its first; and `networkConnections()` with its commands.
 */
const recordedCosts = [
  { sockets: 200, still: 2, whole: 14, churning: 20, first: 60, base: 150 },
  { sockets: 2_000, still: 2, whole: 25, churning: 35, first: 80, base: 200 },
  { sockets: 10_000, still: 2, whole: 50, churning: 90, first: 180, base: 500 },
  { sockets: 40_000, still: 3, whole: 200, churning: 350, first: 600, base: 2_000 },
] as const;

type RecordedCosts = (typeof recordedCosts)[number];
type Weather = 'still' | 'traffic' | 'churning';

const hourMs = 3_600_000;

/** A table is read every tenth time while nothing moves, every third while only segments do. */
function exactCost(costs: RecordedCosts, weather: Weather, run: number): number {
  if (run === 0) return costs.first;
  if (weather === 'churning') return costs.churning;
  return run % (weather === 'still' ? 10 : 3) === 0 ? costs.whole : costs.still;
}

interface Hour {
  /** Processor milliseconds of the hour before, in which everything was read for the first time. */
  readonly firstHourMs: number;
  /** Share of one core that all runs and their commands took, 0..1. */
  readonly share: number;
  readonly exactRuns: number;
  readonly baseRuns: number;
}

/** Lets the first hour pass on a clock that is turned by hand, then another, which is told about. */
async function hourOf(
  costs: RecordedCosts,
  weather: Weather,
  { hidden }: { readonly hidden: boolean },
): Promise<Hour> {
  const clock = handClock();
  const exact = scriptedReader('procfs', () => clock.monotonicMs());
  const base = scriptedReader('systeminformation', () => clock.monotonicMs());
  exact.sockets = [listenerFacts(3000)];
  base.sockets = [listenerFacts(3000)];
  let spentMs = 0;
  let exactRuns = 0;
  const meter: CostMeter = {
    start: (runsCommands) => () => {
      const costMs = runsCommands ? costs.base : exactCost(costs, weather, exactRuns);
      if (!runsCommands) exactRuns += 1;
      spentMs += costMs;
      return costMs;
    },
  };
  const engine = startReadingEngine({
    readers: [exact, base],
    model: emptyTableModel(),
    rule: { intervalMs: 1000, hidden, paused: false },
    clock,
    meter,
    ownNotes: () => [],
    onDelta: () => undefined,
    onStatus: () => undefined,
  });
  await clock.pass(hourMs);
  const before = { spentMs, exactRuns, baseRuns: base.startsMs.length };
  await clock.pass(hourMs);
  engine.stop();
  return {
    firstHourMs: before.spentMs,
    share: (spentMs - before.spentMs) / hourMs,
    exactRuns: exactRuns - before.exactRuns,
    baseRuns: base.startsMs.length - before.baseRuns,
  };
}

describe.each(recordedCosts)('an hour with $sockets sockets', (costs) => {
  it.each(['still', 'traffic', 'churning'] as const)(
    'takes at most 2 % of a core, and less of it the rarer reader, while %s',
    async (weather) => {
      const hour = await hourOf(costs, weather, { hidden: false });
      expect(hour.share).toBeLessThan(0.02);
      expect(hour.firstHourMs).toBeLessThan(0.02 * hourMs + costs.first + costs.base);
      expect(hour.exactRuns).toBeGreaterThan(100);
      expect(hour.baseRuns).toBeGreaterThan(5);
      expect((hour.baseRuns * costs.base) / hourMs).toBeLessThan(0.006);
    },
  );

  it.each(['still', 'traffic', 'churning'] as const)(
    'takes at most 0.5 % hidden in the tray while %s',
    async (weather) => {
      const hour = await hourOf(costs, weather, { hidden: true });
      expect(hour.share).toBeLessThan(0.005);
      expect(hour.firstHourMs).toBeLessThan(0.005 * hourMs + costs.first + costs.base);
      expect(hour.exactRuns).toBeGreaterThan(20);
    },
  );

  it('stays fresh to the second while nothing moves', async () => {
    const hour = await hourOf(costs, 'still', { hidden: false });
    expect(hour.exactRuns).toBeGreaterThanOrEqual(costs.sockets > 10_000 ? 2000 : 3500);
  });
});
