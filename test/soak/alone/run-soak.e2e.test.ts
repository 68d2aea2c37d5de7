import { beforeAll, describe, expect, it } from 'vitest';
import { runSoak } from './run-soak.ts';
import type { Sample } from './sample.ts';
import type { SoakReport } from './verdict.ts';

describe.runIf(process.platform === 'linux')('a host that is left alone for a little while', () => {
  const told: Sample[] = [];
  let report: SoakReport;
  beforeAll(async () => {
    report = await runSoak({
      minutes: 0.25,
      sampleMs: 3000,
      churnMs: 300,
      onSample: (sample) => told.push(sample),
    });
  });

  it('leaves nothing behind when it stops, and says nothing', () => {
    expect(report.left).toEqual([]);
    expect(report.code).toBe(0);
    expect(report.said).toBe('');
  });

  it('answers polite windows while rude ones come', () => {
    const { polite, rude, answers, starved, torn, outstayed } = report.visits;
    expect([starved, torn, outstayed]).toEqual([[], [], []]);
    expect(polite).toBeGreaterThan(4);
    expect(rude).toBeGreaterThan(2);
    expect(answers).toBeGreaterThan(polite);
  });

  it('tells of every figure at every sample', () => {
    expect(report.samples).toEqual(told);
    expect(told.length).toBeGreaterThan(3);
    for (const { delayMs, children, missed, snapshots, otherFilesMb, ...figures } of told) {
      expect(Math.min(...Object.values(figures))).toBeGreaterThan(0);
      const { p50, p99, most } = delayMs;
      const rest = [p50, p99, most, children, missed, snapshots, otherFilesMb];
      expect(rest.filter((value) => !(value >= 0))).toEqual([]);
    }
  });
});
