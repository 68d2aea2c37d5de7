import type { HistoryEvent } from '../../core/history/history-event.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { HistoryReader } from '../../storage/history/history-reader.ts';

export interface WantedEvents {
  readonly filter: Filter;
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly most: number;
}

export interface CollectedEvents {
  /** Oldest first. */
  readonly events: readonly HistoryEvent[];
  /** True when there are older ones that were left out. */
  readonly shortened: boolean;
  /** Records of that time that cannot be read. */
  readonly unreadable: number;
}

const pageEvents = 5000;

/** Asks page by page until all is there, or as many as are wanted. */
export async function collectEvents(
  reader: Pick<HistoryReader, 'events'>,
  { most, ...wanted }: WantedEvents,
): Promise<CollectedEvents> {
  const events: HistoryEvent[] = [];
  let cursor: number | null = null;
  let unreadable = 0;
  do {
    const limit = Math.min(pageEvents, most - events.length);
    const question = { ...wanted, limit, cursor, mostLookedAt: Infinity };
    const answer = await reader.events(question);
    events.push(...answer.events);
    unreadable += answer.unreadable;
    cursor = answer.cursor;
  } while (cursor !== null && events.length < most);
  return { events: events.reverse(), shortened: cursor !== null, unreadable };
}
