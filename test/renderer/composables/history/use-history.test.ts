import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import type {
  CountsAnswer,
  EventsAnswer,
} from '../../../../src-main/core/history/history-answers.ts';
import type { HistoryState } from '../../../../src-main/core/history/history-status.ts';
import type { HistoryLink } from '../../../../src-renderer/composables/history/history-link.ts';
import {
  useHistory,
  type HistoryInSight,
} from '../../../../src-renderer/composables/history/use-history.ts';
import { useHistoryView } from '../../../../src-renderer/stores/history/history-view.ts';
import { aHistoryStatus } from '../../../support/a-history-status.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

const nowMs = 10_000_000;
const noEvents: EventsAnswer = { events: [], cursor: null, searchedToMs: null, unreadable: 0 };
const gapEvent = {
  kind: 'gap',
  seq: 1,
  atMs: nowMs,
  gap: { reason: 'started', fromMs: nowMs, toMs: nowMs, rebooted: false },
} as const;
const someEvents: EventsAnswer = {
  events: [gapEvent],
  cursor: 1,
  searchedToMs: nowMs,
  unreadable: 0,
};

function countsUntil(toMs: number): CountsAnswer {
  const none = { series: [], further: 0, opened: [], closed: [], gaps: [], unreadable: 0 };
  return { fromMs: toMs - 3_600_000, toMs, bucketMs: 15_000, ...none };
}

beforeEach(() => {
  vi.useFakeTimers({ now: nowMs });
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

let scope = effectScope();

/** The composable over a host that the test writes; it counts what it was asked. */
function opened(answers: Partial<HistoryLink> = {}) {
  const asked = { counts: 0, events: 0 };
  const history: HistoryLink = {
    ...silentLink.history,
    status: () => Promise.resolve(aHistoryStatus()),
    counts: (question) => {
      asked.counts += 1;
      return answers.counts?.(question) ?? Promise.resolve(countsUntil(question.toMs));
    },
    events: (question) => {
      asked.events += 1;
      return answers.events?.(question) ?? Promise.resolve(noEvents);
    },
    ...(answers.status === undefined ? {} : { status: answers.status }),
  };
  scope = effectScope();
  const use = (): HistoryInSight | undefined => scope.run(useHistory);
  const seen = runComposable({ history }, use);
  if (seen === undefined) throw new Error('the scope has ended');
  return { seen, asked };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('useHistory', () => {
  it('shows events as soon as they are told, and says while the chart is waited for', async () => {
    let answer: (counts: CountsAnswer) => void = () => undefined;
    const counts = () => new Promise<CountsAnswer>((resolve) => (answer = resolve));
    const { seen } = opened({ counts, events: () => Promise.resolve(someEvents) });
    await pass(1);
    expect(seen.events.value).toHaveLength(1);
    expect([seen.state.value, seen.busy.value]).toEqual(['loading', true]);
    answer(countsUntil(nowMs));
    await pass(1);
    expect([seen.state.value, seen.busy.value]).toEqual(['shown', false]);
  });

  it('gives no slow answer up for the next question of the same', async () => {
    let answer: (events: EventsAnswer) => void = () => undefined;
    const events = () => new Promise<EventsAnswer>((resolve) => (answer = resolve));
    const { seen, asked } = opened({ events });
    await pass(20_000);
    expect(asked.events).toBe(1);
    answer(someEvents);
    await pass(1);
    expect(seen.events.value).toHaveLength(1);
  });

  it('asks for what is new, for the chart only when it would look another', async () => {
    const { asked } = opened();
    await pass(1);
    expect(asked).toEqual({ counts: 1, events: 1 });
    await pass(15_000);
    expect(asked).toEqual({ counts: 4, events: 4 });
    useHistoryView().range = 'day';
    await pass(1);
    const { counts, events } = asked;
    await pass(15_000);
    expect(asked.events).toBe(events + 3);
    expect(asked.counts - counts).toBeLessThanOrEqual(3);
  });

  it('asks nothing while a moment is looked at', async () => {
    const { asked } = opened();
    await pass(1);
    useHistoryView().atMs = nowMs - 1000;
    await pass(30_000);
    expect(asked.events).toBe(1);
  });

  it('reads on where the answer ended', async () => {
    const { seen } = opened({ events: () => Promise.resolve(someEvents) });
    await pass(1);
    expect(seen.searchedToMs.value).toBe(nowMs);
    await seen.searchOn();
    expect(seen.events.value).toHaveLength(2);
  });

  it('counts what cannot be read on all pages, or in the chart where that is more', async () => {
    const damaged = { ...someEvents, unreadable: 2 };
    const inChart = { ...countsUntil(nowMs), unreadable: 3 };
    const { seen } = opened({
      events: () => Promise.resolve(damaged),
      counts: () => Promise.resolve(inChart),
    });
    await pass(1);
    expect(seen.unreadable.value).toBe(3);
    await seen.searchOn();
    expect(seen.unreadable.value).toBe(4);
  });

  it.each<readonly [HistoryState, string]>([
    ['starting', 'loading'],
    ['recording', 'begins'],
    ['reading', 'begins'],
    ['failing', 'failed'],
    ['unavailable', 'failed'],
    ['off', 'off'],
  ])('is in a state of its own while nothing was recorded: %s', async (state, expected) => {
    const status = aHistoryStatus({ state, newestAtMs: null, oldestAtMs: null });
    const { seen } = opened({ status: () => Promise.resolve(status) });
    await pass(1);
    expect(seen.state.value).toBe(expected);
    expect(seen.busy.value).toBe(false);
  });

  it('says why nothing is told, and tries again', async () => {
    let broken = true;
    const { seen } = opened({
      events: () => (broken ? Promise.reject(new Error('no')) : Promise.resolve(noEvents)),
      counts: () =>
        broken ? Promise.reject(new Error('no')) : Promise.resolve(countsUntil(nowMs)),
    });
    await pass(1);
    expect([seen.state.value, seen.failure.value]).toEqual(['failed', 'no']);
    broken = false;
    await seen.reload();
    expect([seen.state.value, seen.failure.value]).toEqual(['shown', null]);
  });
});
