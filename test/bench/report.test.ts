import { describe, expect, it } from 'vitest';
import { report } from './report.ts';

const cost = (wallMs: number, processorMs: number) => ({ wallMs, processorMs });

describe('report', () => {
  it('prints each contender as multiples of the first', () => {
    const costs = new Map([
      ['ours', cost(10, 8)],
      ['theirs', cost(35, 4)],
    ]);
    const lines = report('200 sockets', costs).split('\n');
    expect(lines[0]).toBe('200 sockets');
    expect(lines[2]).toMatch(/^ {2}ours +1\.00 × +1\.00 × +\(10\.0 ms, 8\.0 ms\)$/);
    expect(lines[3]).toMatch(/^ {2}theirs +3\.50 × +0\.50 × +\(35\.0 ms, 4\.0 ms\)$/);
  });

  it('says so when nothing was measured', () => {
    expect(report('200 sockets', new Map())).toBe('200 sockets: nothing measured');
  });
});
