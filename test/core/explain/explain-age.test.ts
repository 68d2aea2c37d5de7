import { describe, expect, it } from 'vitest';
import { explainAge } from '../../../src-main/core/explain/explain-age.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { anOwner } from '../../support/build-socket.ts';
import { sentencesOf } from '../../support/explained.ts';

const firstSeenAtMs = 1_000_000;

function age(ageMs: number, seenAtStart = false): string | undefined {
  return sentencesOf(
    explainAge({ firstSeenAtMs, seenAtStart, owners: [] }, firstSeenAtMs + ageMs),
  )[0];
}

function started(startedAtMs: number | null): Owner {
  return { ...anOwner(812), startedAtMs };
}

describe('explainAge', () => {
  it.each([
    [0, 'It was opened just now.'],
    [999, 'It was opened just now.'],
    [1000, 'Opened a second ago.'],
    [59_999, 'Opened 59 seconds ago.'],
    [60_000, 'Opened a minute ago.'],
    [7_199_999, 'Opened an hour ago.'],
    [7_200_000, 'Opened 2 hours ago.'],
    [86_400_000, 'Opened a day ago.'],
    [864_000_000, 'Opened 10 days ago.'],
  ])('says of %i ms “%s”', (ageMs, sentence) => {
    expect(age(ageMs)).toBe(sentence);
  });

  it('does not take the first look for the beginning', () => {
    expect(age(120_000, true)).toBe('It was there when Portside began to look, 2 minutes ago.');
    expect(age(0, true)).toBeUndefined();
  });

  it('prefers the start of the oldest process where it is known', () => {
    const owners = [started(1_000_000), started(412_000)];
    const aged = { firstSeenAtMs, seenAtStart: true, owners };
    expect(sentencesOf(explainAge(aged, firstSeenAtMs + 12_000))).toEqual([
      'Its process was started 10 minutes ago.',
    ]);
    const unknown = { ...aged, owners: [...owners, started(null)] };
    expect(sentencesOf(explainAge(unknown, firstSeenAtMs + 12_000))).toEqual([
      'It was there when Portside began to look, 12 seconds ago.',
    ]);
    expect(sentencesOf(explainAge({ ...aged, seenAtStart: false }, firstSeenAtMs + 2000))).toEqual([
      'Opened 2 seconds ago.',
    ]);
  });

  it('bears a clock that was set back', () => {
    expect(age(-5000)).toBe('It was opened just now.');
  });
});
