import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividePorts, shareLines, topLines } from '../../../src-main/core/tray/divide-ports.ts';
import { portsFrom } from './some-ports.ts';

describe('the lines at the top', () => {
  it.each([
    [0, 0, 0, 0],
    [3, 4, 3, 4],
    [20, 0, 20, 0],
    [0, 50, 0, 20],
    [50, 0, 20, 0],
    [50, 50, 12, 8],
    [50, 3, 17, 3],
    [5, 50, 5, 15],
  ])('%i exposed and %i local get %i and %i', (exposed, local, forExposed, forLocal) => {
    expect(shareLines(exposed, local)).toEqual({ exposed: forExposed, local: forLocal });
  });

  it('are never more than there is room for, and no room is wasted', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (exposed, local) => {
        const lines = shareLines(exposed, local);
        expect(lines.exposed + lines.local).toBe(Math.min(topLines, exposed + local));
        expect(lines.exposed).toBeLessThanOrEqual(exposed);
        expect(lines.local).toBeLessThanOrEqual(local);
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
