import { describe, expect, it } from 'vitest';
import { aSample } from './a-soak.ts';
import { sampleLine, sampleTitles } from './sample-line.ts';

describe('sampleLine', () => {
  it('tells every figure under its title', () => {
    const line = sampleLine(aSample({ atMs: 754_400, missed: 2 }));
    expect(line.trim().split(/\s+/)).toEqual(
      '12:34 150.0 9.0 40.0 20.0 50 13 0 0.1/2.0/12 3.1 4.8 0.02 3 7 30 2'.split(' '),
    );
    expect(line).toHaveLength(sampleTitles().length);
  });

  it('stays in its columns when figures are long', () => {
    const delayMs = { p50: 123.4, p99: 2345.6, most: 98_765.4 };
    const line = sampleLine(aSample({ atMs: 5 * 3_600_000, residentMb: 1234.5, delayMs }));
    expect(line).toHaveLength(sampleTitles().length);
    expect(line).toMatch(/^300:00 {2}1234\.5 .* 123\/2346\/98765 /);
  });
});
