import { describe, expect, it } from 'vitest';
import { gapText, inGapText } from '../../../src-main/core/history/gap-text.ts';
import {
  gapReasons,
  hidesTable,
  unwatchedSince,
  type HistoryGap,
} from '../../../src-main/core/history/history-gap.ts';
import type { PastWords } from '../../../src-main/core/history/port-texts.ts';
import { translate } from '../../../src-main/core/words/translate.ts';

const words: PastWords = { say: translate, moment: (atMs) => `t${atMs}` };
const asleep: HistoryGap = { reason: 'asleep', fromMs: 1000, toMs: 7_201_000, rebooted: false };

describe('gapText', () => {
  it('says from when to when nobody watched, for how long, and why', () => {
    expect(gapText(asleep, words)).toBe(
      'Not watched from t1000 to t7201000 (2 h): the machine slept',
    );
    expect(gapText({ ...asleep, rebooted: true }, words)).toMatch(
      /slept, and the machine was started anew$/,
    );
  });

  it.each(gapReasons)('has words for %s', (reason) => {
    const text = gapText({ ...asleep, reason }, words);
    expect(text).not.toContain('history.');
    expect(text.startsWith('Not watched')).toBe(hidesTable({ ...asleep, reason }));
  });
});

describe('inGapText', () => {
  it('says that the table is the one before', () => {
    expect(inGapText(asleep, words)).toBe(
      'Not watched from t1000 to t7201000: the machine slept. This is the table as it was before.',
    );
  });
});

describe('unwatchedSince', () => {
  const later: HistoryGap = { ...asleep, fromMs: 8_000_000, toMs: 9_000_000 };

  it('knows the reading that ended a gap', () => {
    expect(unwatchedSince([asleep, later], 7_201_000)).toBe(1000);
    expect(unwatchedSince([asleep, later], 9_000_000)).toBe(8_000_000);
    expect(unwatchedSince([asleep, later], 7_202_000)).toBeNull();
  });

  it('takes a clock that was set, and the beginning, for no time that passed', () => {
    expect(unwatchedSince([{ ...asleep, reason: 'clock-set' }], 7_201_000)).toBeNull();
    expect(unwatchedSince([{ ...asleep, reason: 'started' }], 7_201_000)).toBeNull();
  });
});
