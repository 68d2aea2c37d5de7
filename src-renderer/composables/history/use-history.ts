import {
  computed,
  onScopeDispose,
  shallowRef,
  watch,
  type ComputedRef,
  type ShallowRef,
} from 'vue';
import type { CountsAnswer, EventsAnswer } from '../../../src-main/core/history/history-answers.ts';
import type { HistoryEvent } from '../../../src-main/core/history/history-event.ts';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import { rangeTimes, useHistoryView } from '../../stores/history/history-view.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useSearchTerms } from '../../stores/search/search-terms.ts';
import { useHost } from '../use-host.ts';

/** Which of its designed states the History view is in. */
export type HistoryViewState = 'loading' | 'off' | 'failed' | 'begins' | 'shown';

export interface HistoryInSight {
  readonly state: ComputedRef<HistoryViewState>;
  readonly status: Readonly<ShallowRef<HistoryStatus | null>>;
  readonly counts: Readonly<ShallowRef<CountsAnswer | null>>;
  readonly events: Readonly<ShallowRef<readonly HistoryEvent[]>>;
  /** How far back was searched; null when all that is in sight was. */
  readonly searchedToMs: ComputedRef<number | null>;
  /** Records of the time in sight that make no sense and are left out. */
  readonly unreadable: ComputedRef<number>;
  readonly failure: Readonly<ShallowRef<string | null>>;
  /** What is in sight answers another question than the last one. */
  readonly busy: Readonly<ShallowRef<boolean>>;
  /** Adds older events. */
  readonly searchOn: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** What is shown where there is nothing to show yet. */
const beginning = {
  starting: 'loading',
  recording: 'begins',
  reading: 'begins',
  failing: 'failed',
} as const;
const buckets = 240;
const pageEvents = 300;
const refreshMs = 5000;

/** Asks for what is in sight whenever the reader's wish changes, and for news now and then. */
export function useHistory(): HistoryInSight {
  const host = useHost();
  const hostStatus = useHostStatus();
  const search = useSearchTerms();
  const wish = useHistoryView();
  const status = shallowRef<HistoryStatus | null>(null);
  const counts = shallowRef<CountsAnswer | null>(null);
  const answer = shallowRef<EventsAnswer | null>(null);
  const events = shallowRef<readonly HistoryEvent[]>([]);
  const unreadableEvents = shallowRef(0);
  const failure = shallowRef<string | null>(null);
  const busy = shallowRef(false);
  let asked = 0;
  let inFlight = 0;
  let pages = 1;

  function question() {
    const nowMs = hostStatus.hostTime(Date.now());
    const times = rangeTimes(wish.range, nowMs, status.value?.oldestAtMs ?? null);
    return { filter: search.narrowing, ...times };
  }

  async function load(news: 'all' | 'what-is-new' = 'all'): Promise<void> {
    const mine = (asked += 1);
    inFlight += 1;
    if (news === 'all') busy.value = true;
    try {
      const newStatus = await host.history.status();
      if (mine !== asked) return;
      status.value = newStatus;
      if (newStatus.newestAtMs === null) return;
      await Promise.all([loadCounts(mine, news), loadEvents(mine)]);
      if (mine === asked) failure.value = null;
    } catch (error) {
      if (mine === asked) failure.value = error instanceof Error ? error.message : String(error);
    } finally {
      inFlight -= 1;
      if (mine === asked) busy.value = false;
    }
  }

  async function loadCounts(mine: number, news: 'all' | 'what-is-new'): Promise<void> {
    const { filter, fromMs, toMs } = question();
    if (news === 'what-is-new' && looksTheSame(counts.value, toMs)) return;
    const wanted = { filter, fromMs, toMs, buckets, group: wish.group };
    const told = await host.history.counts(wanted);
    if (mine === asked) counts.value = told;
  }

  async function loadEvents(mine: number): Promise<void> {
    const { filter, fromMs } = question();
    const wanted = { filter, fromMs, toMs: null, limit: pageEvents, cursor: null };
    const told = await host.history.events(wanted);
    if (mine !== asked) return;
    unreadableEvents.value = told.unreadable;
    accept(told, []);
    pages = 1;
  }

  function accept(newAnswer: EventsAnswer, before: readonly HistoryEvent[]): void {
    answer.value = newAnswer;
    events.value = [...before, ...newAnswer.events];
  }

  async function searchOn(): Promise<void> {
    const cursor = answer.value?.cursor ?? null;
    if (cursor === null) return;
    const mine = asked;
    const { filter, fromMs } = question();
    const wanted = { filter, fromMs, toMs: null, limit: pageEvents, cursor };
    try {
      const more = await host.history.events(wanted);
      if (mine !== asked) return;
      pages += 1;
      unreadableEvents.value += more.unreadable;
      accept(more, events.value);
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  watch([() => wish.range, () => wish.group, () => search.narrowing], () => void load(), {
    immediate: true,
  });
  // Who has read on further back must not lose the place.
  const timer = setInterval(() => {
    const idle = inFlight === 0 && wish.atMs === null;
    // An answer that takes longer than this must not be given up for the next.
    if (idle && pages === 1) void load('what-is-new');
  }, refreshMs);
  onScopeDispose(() => clearInterval(timer));

  const state = computed<HistoryViewState>(() => {
    if (failure.value !== null && counts.value === null) return 'failed';
    if (status.value === null) return 'loading';
    const { state: recording, newestAtMs } = status.value;
    if (recording === 'off') return 'off';
    if (recording === 'unavailable') return 'failed';
    if (newestAtMs === null) return beginning[recording];
    return counts.value === null ? 'loading' : 'shown';
  });

  return {
    state,
    status,
    counts,
    events,
    searchedToMs: computed(() =>
      answer.value?.cursor == null ? null : (answer.value.searchedToMs ?? null),
    ),
    unreadable: computed(() => Math.max(unreadableEvents.value, counts.value?.unreadable ?? 0)),
    failure,
    busy,
    searchOn,
    reload: () => load(),
  };
}

/** Whether a chart drawn anew would be the same but for a part of its last bucket. */
function looksTheSame(counts: CountsAnswer | null, nowMs: number): boolean {
  return counts !== null && nowMs - counts.toMs < counts.bucketMs / 4;
}
