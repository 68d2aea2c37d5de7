import { describe, expect, it } from 'vitest';
import {
  sparkPath,
  sparkSize,
  unwatchedPath,
} from '../../../../src-renderer/stores/rows/spark-path.ts';

function heights(path: string): readonly number[] {
  return [...path.matchAll(/h1\.3v([\d.]+)/g)].map(([, height]) => Number(height));
}

describe('sparkPath', () => {
  it('draws nothing for a time that was not watched', () => {
    expect(sparkPath([null, null])).toBe('');
  });

  it('draws a thin dot for none', () => {
    expect(heights(sparkPath([0, 0]))).toEqual([1, 1]);
  });

  it('draws the highest at full height and keeps proportion', () => {
    const [half, full] = heights(sparkPath([5, 10]));
    expect(full).toBe(sparkSize.height);
    expect(half).toBeCloseTo(8.5);
  });

  it('does not draw a single connection as if it were the most there can be', () => {
    const [one] = heights(sparkPath([1]));
    expect(one).toBe(6);
  });

  it('keeps few connections beside many in sight', () => {
    const [few] = heights(sparkPath([1, 1000]));
    expect(few).toBe(3);
  });

  it('stands every bar on the ground, inside the box', () => {
    const path = sparkPath([1, 4, 2, 0, 9]);
    for (const [, left, top, height] of path.matchAll(/M([\d.]+) ([\d.]+)h1\.3v([\d.]+)/g)) {
      expect(Number(top) + Number(height)).toBeCloseTo(sparkSize.height);
      expect(Number(left)).toBeLessThan(sparkSize.width);
    }
  });
});

describe('unwatchedPath', () => {
  it('marks exactly the bars that were not watched', () => {
    expect(heights(unwatchedPath([null, 3, null]))).toEqual([1, 1]);
    expect(unwatchedPath([0, 1])).toBe('');
  });
});
