import { describe, expect, it } from 'vitest';
import { aSample, samplesOf } from './a-soak.ts';
import { growths, type Growth, type WatchedFigure } from './growths.ts';
import type { Sample } from './sample.ts';

function growthOf(samples: readonly Sample[], figure: WatchedFigure): Growth {
  const found = growths(samples).find((one) => one.figure === figure);
  if (found === undefined) throw new Error(`no ${figure}`);
  return found;
}

describe('growths', () => {
  it('finds a leak, with its speed by the hour', () => {
    const leak = growthOf(
      samplesOf(20, (minute) => ({ heapMb: 40 + minute })),
      'heap',
    );
    expect(leak).toMatchObject({ grows: true, usual: 55 });
    expect(leak.growth).toBeCloseTo(9, 6);
    expect(leak.perHour).toBeCloseTo(60, 6);
  });

  it('lets warming up pass: only the second half counts', () => {
    const warm = samplesOf(20, (minute) => ({ residentMb: 100 + Math.min(minute, 9) * 20 }));
    expect(growthOf(warm, 'resident')).toMatchObject({ grows: false, growth: 0 });
  });

  it('lets a rise pass that is small, and one that is not sure', () => {
    const small = samplesOf(20, (minute) => ({ heapMb: 40 + minute * 0.05 }));
    expect(growthOf(small, 'heap').grows).toBe(false);
    const wild = [0, 30, -20, 40, -10, 10, -30, 50, 0, 20];
    const unsure = samplesOf(20, (minute) => ({ residentMb: 150 + (wild[minute % 10] ?? 0) }));
    expect(growthOf(unsure, 'resident').grows).toBe(false);
  });

  it('lets a step pass after which it is flat, and no stairs', () => {
    const step = samplesOf(24, (minute) => ({ residentMb: minute < 18 ? 150 : 175 }));
    expect(growthOf(step, 'resident')).toMatchObject({ grows: false });
    const stairs = samplesOf(24, (minute) => ({ residentMb: 150 + Math.floor(minute / 3) * 10 }));
    expect(growthOf(stairs, 'resident').grows).toBe(true);
  });

  it('finds descriptors that are lost one by one beside an outlier', () => {
    const lost = samplesOf(20, (minute) => ({ descriptors: minute === 15 ? 10 : 50 + minute }));
    expect(growthOf(lost, 'descriptors').grows).toBe(true);
  });

  it('tells of every figure that is watched, and of no sample at all', () => {
    expect(growths([aSample()]).map(({ grows }) => grows)).not.toContain(true);
    expect(growths([]).map(({ figure }) => figure)).toContain('history');
  });
});
