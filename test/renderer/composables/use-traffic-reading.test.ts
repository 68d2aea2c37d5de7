import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick } from 'vue';
import type { TrafficReading } from '../../../src-main/core/traffic/traffic-reading.ts';
import { useTrafficReading } from '../../../src-renderer/composables/use-traffic-reading.ts';
import { useLiveTable } from '../../../src-renderer/stores/table/live-table.ts';
import { useShownTable } from '../../../src-renderer/stores/table/shown-table.ts';
import { useTraffic } from '../../../src-renderer/stores/table/traffic.ts';
import { runComposable } from '../../support/run-composable.ts';

const page = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  page.hidden = false;
});

function reading() {
  const state = { asked: 0, scope: effectScope() };
  const readTraffic = (): Promise<TrafficReading> => {
    state.asked += 1;
    return Promise.resolve({ readable: true, counters: [], notes: [], takenAtMs: state.asked });
  };
  runComposable({ readTraffic }, () => state.scope.run(useTrafficReading));
  return state;
}

/** Lets so many seconds pass, and every answer in them come. */
async function pass(seconds: number): Promise<void> {
  await nextTick();
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}

describe('useTrafficReading', () => {
  it('reads nothing while nobody looks', async () => {
    const state = reading();
    await pass(60);
    expect(state.asked).toBe(0);
  });

  it('reads at once and every two seconds while somebody does, and then no more', async () => {
    const state = reading();
    const done = [useTraffic().want(), useTraffic().want()];
    await pass(0);
    expect(state.asked).toBe(1);
    await pass(6);
    expect(state.asked).toBe(4);
    done[0]?.();
    await pass(2);
    expect(state.asked).toBe(5);
    done[1]?.();
    await pass(60);
    expect(state.asked).toBe(5);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not read while the window is hidden or paused, and goes on afterwards', async () => {
    const state = reading();
    useTraffic().want();
    await pass(0);
    page.hidden = true;
    await pass(10);
    expect(state.asked).toBe(1);
    page.hidden = false;
    useLiveTable().pausedAtMs = 1;
    await pass(10);
    expect(state.asked).toBe(1);
    useLiveTable().pausedAtMs = null;
    await pass(2);
    expect(state.asked).toBe(2);
  });

  it('does not read of this machine while another table is shown', async () => {
    const state = reading();
    useTraffic().want();
    useShownTable().show({ kind: 'moment', atMs: 1, sockets: [] });
    await pass(10);
    expect(state.asked).toBe(0);
    useShownTable().backToNow();
    await pass(0);
    expect(state.asked).toBe(1);
  });

  it('ends with its scope, also while an answer is on its way', async () => {
    const state = reading();
    useTraffic().want();
    await nextTick();
    state.scope.stop();
    await pass(60);
    expect(state.asked).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
