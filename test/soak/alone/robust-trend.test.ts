import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robustTrend, type Point } from './robust-trend.ts';

function points(values: readonly number[]): readonly Point[] {
  return values.map((value, at) => ({ at, value }));
}

describe('robustTrend', () => {
  it('is flat for nothing, one point, and points of one time', () => {
    const flat = { slope: 0, surelyAbove: 0 };
    expect(robustTrend([])).toEqual(flat);
    expect(robustTrend(points([7]))).toEqual(flat);
    expect(robustTrend([1, 2, 3].map((value) => ({ at: 5, value })))).toEqual(flat);
  });

  it('finds the slope of a line exactly, and is sure of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 8, max: 30 }),
        (slope, count) => {
          const line = points(Array.from({ length: count }, (_, at) => 100 + slope * at));
          expect(robustTrend(line).slope).toBeCloseTo(slope, 9);
          expect(robustTrend(line).surelyAbove).toBeCloseTo(slope, 9);
        },
      ),
    );
  });

  it('is not misled by a few wild values', () => {
    const still = [10, 10, 10, 400, 10, 10, 10, 10, 10, 900, 10, 10];
    expect(robustTrend(points(still)).slope).toBe(0);
    const rising = Array.from({ length: 12 }, (_, at) => (at === 3 ? 0 : at));
    expect(robustTrend(points(rising)).slope).toBe(1);
  });

  it('is not sure of a rise where values go up and down', () => {
    const unsteady = [5, 1, 6, 2, 4, 3, 7, 1, 6, 3, 5, 4];
    expect(robustTrend(points(unsteady)).surelyAbove).toBeLessThan(0);
  });

  it('is sure of nothing where there are too few points for it', () => {
    expect(robustTrend(points([1, 2, 3])).surelyAbove).toBe(-Infinity);
  });

  it('never claims more than the slope it found', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (values) => {
        const { slope, surelyAbove } = robustTrend(points(values));
        expect(surelyAbove).toBeLessThanOrEqual(slope);
      }),
    );
  });
});
