import { afterEach, describe, expect, it } from 'vitest';
import {
  adoptBootTimeMs,
  bootTimeFrom,
  bootTimeMs,
  timeOfTicks,
} from '../../../src-main/readers/procfs/boot-time.ts';

describe('bootTimeFrom', () => {
  it('takes the uptime off the time now', () => {
    expect(bootTimeFrom('2631.57 5012.10\n', 10_000_000)).toBe(7_368_430);
    expect(bootTimeFrom('7 1\n', 10_000)).toBe(3000);
  });

  it.each(['', 'up', '-5.0 1', '5.0', '1e9 1'])('gives nothing for %j', (text) => {
    expect(bootTimeFrom(text, 10_000)).toBeNull();
  });
});

describe('bootTimeMs', () => {
  afterEach(() => adoptBootTimeMs(null));

  it('stays the same from call to call', () => {
    expect(bootTimeMs()).toBe(bootTimeMs());
  });

  it('is what another thread found once that is adopted', () => {
    adoptBootTimeMs(123_456);
    expect(bootTimeMs()).toBe(123_456);
  });
});

describe('timeOfTicks', () => {
  it('counts hundredths of a second from the start', () => {
    expect(timeOfTicks(263_157, 1000)).toBe(2_632_570);
    expect(timeOfTicks(1, 0.4)).toBe(10);
  });

  it('knows no time without the start', () => {
    expect(timeOfTicks(5, null)).toBeNull();
  });
});
