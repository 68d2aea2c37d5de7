import { afterEach, describe, expect, it } from 'vitest';
import {
  exactMomentText,
  momentText,
  sameDay,
  timeText,
} from '../../../../src-renderer/stores/history/time-text.ts';

const at = (...parts: readonly [number, number, number, number, number]) =>
  new Date(...parts, 5).getTime();
const noon = at(2026, 10, 21, 12, 0);

describe('timeText', () => {
  it('has seconds, and midnight is no 24', () => {
    expect(timeText('en-US', at(2026, 10, 21, 14, 32))).toBe('14:32:05');
    expect(timeText('de-DE', at(2026, 10, 21, 0, 1))).toBe('00:01:05');
    expect(timeText('zh-CN', at(2026, 10, 21, 9, 7))).toBe('09:07:05');
  });
});

describe('momentText', () => {
  it('is the time alone on the same day', () => {
    expect(momentText('en-US', at(2026, 10, 21, 0, 0), noon)).toBe('00:00');
    expect(momentText('en-US', at(2026, 10, 21, 23, 59), noon)).toBe('23:59');
  });

  it.each([
    ['en-US', 'Nov 20 14:32'],
    ['de-DE', '20. Nov. 14:32'],
    ['zh-CN', '11月20日 14:32'],
  ])('tells another day as %s writes it', (locale, words) => {
    expect(momentText(locale, at(2026, 10, 20, 14, 32), noon)).toBe(words);
  });
});

describe('sameDay', () => {
  it('goes by this machine’s days, not by twenty-four hours', () => {
    expect(sameDay(at(2026, 10, 20, 23, 59), at(2026, 10, 21, 0, 0))).toBe(false);
    expect(sameDay(at(2026, 10, 21, 0, 0), at(2026, 10, 21, 23, 59))).toBe(true);
  });
});

describe('the hour that comes twice when summer time ends', () => {
  const usual = process.env['TZ'];
  afterEach(() => {
    if (usual === undefined) delete process.env['TZ'];
    else process.env['TZ'] = usual;
  });

  // Formats keep the zone they were made in: languages that no other test asks for.
  it('is told apart', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const [first, second] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
    expect(momentText('en-CA', first, second)).toBe('02:30 UTC+2');
    expect(momentText('en-CA', second, first)).toBe('02:30 UTC+1');
    expect(exactMomentText('de-AT', first, Date.UTC(2026, 9, 26))).toBe('25. Okt. 02:30:00 UTC+2');
  });
});
