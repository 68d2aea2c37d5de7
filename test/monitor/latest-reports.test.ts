import { describe, expect, it } from 'vitest';
import { latestReports } from '../../src-main/monitor/latest-reports.ts';
import { aReport } from '../support/reader-report.ts';

const failed = { outcome: 'failed', complete: false } as const;

describe('latestReports', () => {
  it('keeps the last report of each reader', () => {
    const reports = latestReports(['procfs', 'systeminformation']);
    expect(reports.isOneAwaited()).toBe(true);
    reports.take(aReport({ takenAtMs: 1 }), 10);
    reports.take(aReport({ takenAtMs: 2 }), 10);
    expect(reports.all()).toEqual([aReport({ takenAtMs: 2 })]);
    expect(reports.isOneAwaited()).toBe(true);
    reports.take(aReport({ reader: 'systeminformation' }), 10);
    expect(reports.isOneAwaited()).toBe(false);
  });

  it('believes no report from a time to come, and goes back with the clock', () => {
    const reports = latestReports(['procfs']);
    reports.take(aReport({ takenAtMs: 5000 }), 1000);
    expect(reports.all()[0]?.takenAtMs).toBe(1000);
    reports.setTimesBack(300);
    expect(reports.all()[0]?.takenAtMs).toBe(700);
  });

  it('knows how much depends on a reader', () => {
    const reports = latestReports(['procfs', 'systeminformation']);
    expect(reports.standingOf('procfs')).toBe('one-of-several');
    reports.take(aReport(), 0);
    expect(reports.standingOf('procfs')).toBe('sees-everything');
    expect(reports.standingOf('systeminformation')).toBe('another-sees-everything');
    reports.take(aReport(failed), 0);
    expect(reports.standingOf('systeminformation')).toBe('one-of-several');
    expect(latestReports(['systeminformation']).standingOf('systeminformation')).toBe('only');
  });

  it('tells how each reader is doing, also those that never ran', () => {
    const reports = latestReports(['procfs', 'systeminformation']);
    reports.take(aReport({ ...failed, takenAtMs: 4 }), 9);
    reports.takeCost('procfs', 12);
    expect(reports.statuses()).toEqual([
      { reader: 'procfs', outcome: 'failed', lastEndedAtMs: 4, lastCostMs: 12 },
      { reader: 'systeminformation', outcome: 'never-run', lastEndedAtMs: null, lastCostMs: null },
    ]);
  });
});
