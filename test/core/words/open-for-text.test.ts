import { describe, expect, it } from 'vitest';
import { openForText } from '../../../src-main/core/words/open-for-text.ts';
import { utcTime } from '../../../src-main/core/words/utc-time.ts';
import { anOwner } from '../../support/build-socket.ts';

const takenAtMs = Date.UTC(2026, 10, 21);
const hourMs = 3_600_000;

describe('openForText', () => {
  it.each([
    ['seen to open', false, takenAtMs - 3 * hourMs, [], '3 h'],
    ['there before', true, takenAtMs - 3 * hourMs, [], '≥ 3 h'],
    [
      'of a process',
      true,
      takenAtMs,
      [{ ...anOwner(1), startedAtMs: takenAtMs - hourMs }],
      '≤ 1 h',
    ],
    ['never watched', true, takenAtMs, [], ''],
  ])('%s', (_, seenAtStart, firstSeenAtMs, owners, text) => {
    expect(openForText({ seenAtStart, firstSeenAtMs, owners }, takenAtMs)).toBe(text);
  });
});

describe('utcTime', () => {
  it('is to the second', () => {
    expect(utcTime(takenAtMs + 999)).toBe('2026-11-21 00:00:00 UTC');
  });
});
