import { describe, expect, it } from 'vitest';
import { historyRanges, rangeTimes } from '../../../../src-renderer/stores/history/history-view.ts';

const nowMs = Date.UTC(2026, 10, 21, 12);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

describe('rangeTimes', () => {
  it('ends at now and goes as far back as was asked', () => {
    const oldestAtMs = nowMs - 30 * 24 * hourMs;
    expect(rangeTimes('hour', nowMs, oldestAtMs)).toEqual({ fromMs: nowMs - hourMs, toMs: nowMs });
    expect(rangeTimes('day', nowMs, oldestAtMs).fromMs).toBe(nowMs - 24 * hourMs);
    expect(rangeTimes('all', nowMs, oldestAtMs).fromMs).toBe(oldestAtMs);
  });

  it('shows no time before the recording, which would be an empty chart', () => {
    const oldestAtMs = nowMs - 7 * minuteMs;
    for (const range of historyRanges) {
      expect(rangeTimes(range, nowMs, oldestAtMs).fromMs).toBe(oldestAtMs);
    }
  });

  it('is never shorter than a minute', () => {
    for (const range of historyRanges) {
      expect(rangeTimes(range, nowMs, nowMs - 3000).fromMs).toBe(nowMs - minuteMs);
    }
  });

  it('is an hour while it is not known where the recording begins', () => {
    expect(rangeTimes('all', nowMs, null).fromMs).toBe(nowMs - hourMs);
  });

  it('is of whole milliseconds', () => {
    const { fromMs, toMs } = rangeTimes('hour', nowMs + 0.4, null);
    expect([fromMs, toMs].every(Number.isInteger)).toBe(true);
  });
});
