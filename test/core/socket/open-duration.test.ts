import { describe, expect, it } from 'vitest';
import { openDuration, savedDuration } from '../../../src-main/core/socket/open-duration.ts';
import { anOwner } from '../../support/build-socket.ts';

const nowMs = 1_000_000_000;
const minuteMs = 60_000;

function owner(ageMs: number | null, pid = 1) {
  return { ...anOwner(pid), startedAtMs: ageMs === null ? null : nowMs - ageMs };
}

describe('openDuration', () => {
  it('is exact for what was seen to open', () => {
    const aged = { firstSeenAtMs: nowMs - 5000, seenAtStart: false, owners: [owner(minuteMs)] };
    expect(openDuration(aged, nowMs)).toEqual({ kind: 'exact', durationMs: 5000 });
  });

  it('is bounded by the age of the process for what was there before', () => {
    const aged = { firstSeenAtMs: nowMs - 5000, seenAtStart: true, owners: [owner(9 * minuteMs)] };
    expect(openDuration(aged, nowMs)).toEqual({ kind: 'at-most', durationMs: 9 * minuteMs });
  });

  it('takes the oldest of several processes: a socket can be inherited', () => {
    const owners = [owner(minuteMs, 2), owner(9 * minuteMs, 1)];
    const aged = { firstSeenAtMs: nowMs, seenAtStart: true, owners };
    expect(openDuration(aged, nowMs).durationMs).toBe(9 * minuteMs);
  });

  it.each([
    ['nobody holds it', []],
    ['no start is known', [owner(null)]],
    ['one start of two is not known', [owner(minuteMs, 1), owner(null, 2)]],
  ])('is only known to be at least as long as it was watched when %s', (_, owners) => {
    const aged = { firstSeenAtMs: nowMs - 7000, seenAtStart: true, owners };
    expect(openDuration(aged, nowMs)).toEqual({ kind: 'at-least', durationMs: 7000 });
  });

  it('does not split hairs when both bounds are nearly the same', () => {
    const aged = {
      firstSeenAtMs: nowMs - 40 * minuteMs,
      seenAtStart: true,
      owners: [owner(41 * minuteMs)],
    };
    expect(openDuration(aged, nowMs)).toEqual({ kind: 'exact', durationMs: 41 * minuteMs });
  });

  it('is never negative nor younger than it was watched, whatever the clocks say', () => {
    const early = { firstSeenAtMs: nowMs + 500, seenAtStart: false, owners: [] };
    expect(openDuration(early, nowMs).durationMs).toBe(0);
    const startedLater = { firstSeenAtMs: nowMs - 5000, seenAtStart: true, owners: [owner(10)] };
    expect(openDuration(startedLater, nowMs).durationMs).toBe(5000);
  });
});

describe('savedDuration', () => {
  const seen = { firstSeenAtMs: nowMs, seenAtStart: true, owners: [] };

  it('is not known where the table was only looked at once, or does not tell its time', () => {
    expect(savedDuration(seen, nowMs)).toBeNull();
    expect(savedDuration({ ...seen, seenAtStart: false }, null)).toBeNull();
  });

  it('is what was known when it was saved', () => {
    const watched = { ...seen, firstSeenAtMs: nowMs - 5000 };
    expect(savedDuration(watched, nowMs)).toEqual({ kind: 'at-least', durationMs: 5000 });
    expect(savedDuration({ ...watched, seenAtStart: false }, nowMs)?.kind).toBe('exact');
    const started = { ...seen, owners: [owner(minuteMs)] };
    expect(savedDuration(started, nowMs)).toEqual({ kind: 'at-most', durationMs: minuteMs });
  });
});
