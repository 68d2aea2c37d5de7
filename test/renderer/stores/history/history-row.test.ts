import { expect, test } from 'vitest';
import type { HistoryEvent } from '../../../../src-main/core/history/history-event.ts';
import { historyRows } from '../../../../src-renderer/stores/history/history-row.ts';
import { listenerAt } from '../../../support/build-socket.ts';

const minuteMs = 60_000;
const opened = (seq: number, atMs: number): HistoryEvent => ({
  kind: 'opened',
  seq,
  atMs,
  unwatchedFromMs: null,
  socket: listenerAt('127.0.0.1:80'),
  before: null,
});

test('puts events under the minutes they happened in, each with a key of its own', () => {
  const events = [opened(4, 2 * minuteMs + 7), opened(3, minuteMs + 2), opened(2, minuteMs + 1)];
  const rows = historyRows(events);
  expect(rows.map((row) => (row.kind === 'minute' ? row.atMs : row.event.seq))).toEqual([
    2 * minuteMs,
    4,
    minuteMs,
    3,
    2,
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('begins a minute again where the clock was set back', () => {
  const events = [opened(3, minuteMs), opened(2, 5 * minuteMs), opened(1, minuteMs)];
  const rows = historyRows(events);
  expect(rows.filter(({ kind }) => kind === 'minute')).toHaveLength(3);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('is nothing where nothing happened', () => {
  expect(historyRows([])).toEqual([]);
});
