import { describe, expect, it } from 'vitest';
import { reportMonitor } from './report-monitor.ts';

describe('reportMonitor', () => {
  it('prints each fact with its unit', () => {
    const lines = reportMonitor({
      firstTableMs: 456.7,
      firstTurnMs: 4.25,
      sockets: 10_000,
      workerHeapMb: 31.04,
      deltaBytesPerSocket: 244.6,
      churnTurnMs: 3.5,
    }).split('\n');
    expect(lines[1]).toBe('The monitor with 10000 sockets');
    expect(lines[2]).toMatch(/^ {2}first table after the start +457 ms$/);
    expect(lines[5]).toMatch(/opened or closed +245 bytes$/);
    expect(lines[6]).toMatch(/31\.0 MB$/);
  });
});
