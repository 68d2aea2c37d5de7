import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividePorts, shareLines, topLines } from '../../../src-main/core/tray/divide-ports.ts';
import { portsFrom } from './some-ports.ts';

describe('the lines at the top', () => {
  it.each([
    [[], []],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      [3, 0, 4],
      [3, 0, 4],
    ],
    [[50], [20]],
    [
      [0, 50],
      [0, 20],
    ],
    [
      [50, 0, 50],
      [15, 0, 5],
    ],
    [
      [50, 50, 50],
      [10, 5, 5],
    ],
    [
      [50, 2, 3],
      [15, 2, 3],
    ],
    [
      [2, 3, 100],
      [2, 3, 15],
    ],
  ])('%j ports get %j', (counts, lines) => {
    expect(shareLines(counts)).toEqual(lines);
  });

  it('are never more than there is room for, and no room is wasted', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)), (counts) => {
        const lines = shareLines(counts);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(lines)).toBe(Math.min(topLines, sum(counts)));
        lines.forEach((count, index) => {
          expect(count).toBeLessThanOrEqual(counts[index] ?? 0);
          expect(count).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

describe('the bundles of the rest', () => {
  it('are none when all ports fit', () => {
    expect(dividePorts(portsFrom(1, 12), 20).bundles).toEqual([]);
  });

  it('keep two hundred ports usable', () => {
    const { top, bundles } = dividePorts(portsFrom(1, 200), 20);
    expect(top).toHaveLength(20);
    expect(bundles.map((bundle) => bundle.length)).toEqual([20, 20, 20, 20, 20, 20, 20, 20, 20]);
  });

  it('grow up to a hundred lines with thousands of ports', () => {
    const { bundles } = dividePorts(portsFrom(1, 5000), 20);
    expect(Math.max(...bundles.map((bundle) => bundle.length))).toBe(100);
  });

  it('hold every port once, in order', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(20), (count, lines) => {
        const groups = portsFrom(1, count);
        const { top, bundles } = dividePorts(groups, lines);
        expect([...top, ...bundles.flat()]).toEqual(groups);
      }),
      { numRuns: 30 },
    );
  });
});
