import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('is the nearest value that so many do not exceed', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile(hundred, 0)).toBe(1);
  });

  it('sorts by number and leaves the values as they are', () => {
    const values = [10, 9, 100];
    expect(percentile(values, 0.99)).toBe(100);
    expect(values).toEqual([10, 9, 100]);
  });

  it('has nothing to say of nothing', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});
