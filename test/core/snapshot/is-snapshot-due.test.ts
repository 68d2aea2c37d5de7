import { describe, expect, it } from 'vitest';
import { isSnapshotDue } from '../../../src-main/core/snapshot/is-snapshot-due.ts';

const minuteMs = 60_000;
const nowMs = Date.UTC(2026, 10, 21);

describe('isSnapshotDue', () => {
  it.each([
    ['none was ever taken', null, true],
    ['the last one is as old as that', nowMs - 60 * minuteMs, true],
    ['a look came a moment early', nowMs - 60 * minuteMs + 400, true],
    ['it is due in a minute', nowMs - 59 * minuteMs, false],
    ['it was just taken', nowMs, false],
    ['clocks of two hosts differ a little', nowMs + 400, false],
    ['the last one is of tomorrow: the clock was set back', nowMs + 24 * 60 * minuteMs, true],
  ])('%s', (_, lastMs, due) => {
    expect(isSnapshotDue({ lastMs, nowMs, everyMs: 60 * minuteMs })).toBe(due);
  });

  it('is due at every look of each minute where one is wanted each minute', () => {
    const everyMs = minuteMs;
    expect(isSnapshotDue({ lastMs: nowMs - 59_990, nowMs, everyMs })).toBe(true);
  });
});
