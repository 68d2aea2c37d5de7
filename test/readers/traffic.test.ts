import { describe, expect, it } from 'vitest';
import type { SocketTraffic } from '../../src-main/core/traffic/traffic-reading.ts';
import { trafficReader } from '../../src-main/readers/traffic.ts';

const one: SocketTraffic = {
  inode: 7,
  sentBytes: 1,
  receivedBytes: 2,
  resentBytes: 0,
  roundTripMs: null,
};

/** A reader whose every question costs `costMs` of processor time and takes twice as long. */
function reader({
  costMs = 0,
  platform = 'linux',
  told = [one] as readonly SocketTraffic[] | null,
} = {}) {
  const state = { asked: 0, elapsedMs: 0, spentMs: 0, told };
  const read = trafficReader({
    platform,
    nowMs: () => 1_000_000 + state.elapsedMs,
    monotonicMs: () => state.elapsedMs,
    spentMs: () => state.spentMs,
    ask: async () => {
      state.asked += 1;
      await Promise.resolve();
      state.elapsedMs += 2 * costMs;
      state.spentMs += costMs;
      return state.told;
    },
  });
  return { state, read };
}

describe('trafficReader', () => {
  it('asks once for all who ask at a time, and gives later ones the same for a second', async () => {
    const { state, read } = reader();
    const [first, second] = await Promise.all([read(), read()]);
    state.elapsedMs += 999;
    expect(second).toBe(first);
    expect(await read()).toBe(first);
    expect(first).toMatchObject({ readable: true, takenAtMs: 1_000_000, notes: [] });
    state.elapsedMs += 1;
    expect(await read()).toMatchObject({ takenAtMs: 1_001_000 });
    expect(state.asked).toBe(2);
  });

  it('spends two hundredths of the time, whatever a question costs', async () => {
    const { state, read } = reader({ costMs: 200 });
    for (; state.elapsedMs < 600_000; state.elapsedMs += 500) await read();
    expect(state.spentMs / state.elapsedMs).toBeLessThanOrEqual(0.02);
    expect(state.asked).toBeGreaterThan(50);
  });

  it('says so where nobody answers, and asks again', async () => {
    const { state, read } = reader({ told: null });
    expect(await read()).toMatchObject({
      readable: false,
      counters: [],
      takenAtMs: null,
      notes: [{ code: 'traffic-untold' }],
    });
    state.told = [one];
    state.elapsedMs += 1000;
    expect((await read()).counters).toEqual([7, 1, 2, 0, -1]);
  });

  it.each(['darwin', 'win32'])('asks nobody on %s', async (platform) => {
    const { state, read } = reader({ platform });
    expect(await read()).toMatchObject({
      readable: false,
      notes: [{ code: 'traffic-unsupported', values: { platform } }],
    });
    expect(state.asked).toBe(0);
  });
});
