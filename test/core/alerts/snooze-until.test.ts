import { expect, it } from 'vitest';
import { snoozeUntilMs } from '../../../src-main/core/alerts/snooze-until.ts';
import { clockText } from '../../../src-main/core/alerts/clock-text.ts';

it('ends in an hour', () => {
  expect(snoozeUntilMs('hour', 1000)).toBe(3_601_000);
});

it.each([
  [new Date(2026, 10, 20, 23, 59), new Date(2026, 10, 21, 8)],
  [new Date(2026, 10, 21, 0, 1), new Date(2026, 10, 22, 8)],
  [new Date(2026, 11, 31, 12), new Date(2027, 0, 1, 8)],
])('ends on the morning after %s', (now, morning) => {
  expect(snoozeUntilMs('tomorrow', now.getTime())).toBe(morning.getTime());
});

it('is told by the clock on the wall', () => {
  expect(clockText(new Date(2026, 10, 20, 9, 5).getTime())).toBe('09:05');
});
