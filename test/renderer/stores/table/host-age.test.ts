import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hostTimeMs,
  learnSkew,
  unknownSkew,
  type ClockSkew,
} from '../../../../src-renderer/stores/table/host-age.ts';

/** Heartbeats as [time of the reading by the host's clock, time of arrival by the window's]. */
function learn(beats: readonly (readonly [number | null, number])[]): ClockSkew {
  return beats.reduce(
    (skew, [readAtMs, receivedAtMs]) => learnSkew(skew, readAtMs, receivedAtMs),
    unknownSkew,
  );
}

describe('learnSkew', () => {
  it('learns nothing from the first heartbeat: the reading may be old', () => {
    expect(learn([[1000, 99_000]]).skewMs).toBeNull();
  });

  it('learns nothing while no reading succeeds', () => {
    expect(
      learn([
        [1000, 1000],
        [1000, 60_000],
        [1000, 120_000],
      ]).skewMs,
    ).toBeNull();
    expect(
      learn([
        [null, 5],
        [null, 6],
      ]).skewMs,
    ).toBeNull();
  });

  it('takes the smallest difference, which has the least delay in it', () => {
    expect(
      learn([
        [1000, 0],
        [2000, 2300],
        [3000, 3020],
        [4000, 4900],
      ]).skewMs,
    ).toBe(20);
  });
});

describe('hostTimeMs', () => {
  it('is this window’s own time while nothing is known', () => {
    expect(hostTimeMs(5000, unknownSkew)).toBe(5000);
  });

  it('leaves out what may be network delay, so that data never looks younger than it is', () => {
    expect(hostTimeMs(5000, { skewMs: 1500, lastReadAtMs: null })).toBe(5000);
  });

  it('follows a host whose clock is far off, either way', () => {
    expect(hostTimeMs(5000, { skewMs: 3_600_000, lastReadAtMs: null })).toBe(5000 - 3_600_000);
    expect(hostTimeMs(5000, { skewMs: -3_600_000, lastReadAtMs: null })).toBe(5000 + 3_600_000);
  });

  it('never makes a fresh reading older than its delay, nor younger than nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.nat(900), { minLength: 3 }),
        (offMs, delays) => {
          const beats = delays.map(
            (delayMs, index) => [index * 1000, index * 1000 + offMs + delayMs] as const,
          );
          const skew = learn(beats);
          const [readAtMs, receivedAtMs] = beats.at(-1) ?? [0, 0];
          const ageMs = hostTimeMs(receivedAtMs, skew) - readAtMs;
          if (Math.abs(offMs) > 3000) {
            expect(ageMs).toBeGreaterThanOrEqual(0);
            expect(ageMs).toBeLessThanOrEqual(900);
          }
        },
      ),
    );
  });
});
