import { describe, expect, it } from 'vitest';
import { reportIdle, type IdleCost } from './report-idle.ts';

const ours: IdleCost = { name: 'ours', coreShare: 0.02, residentMb: 100, proportionalMb: 80 };
const theirs: IdleCost = { name: 'theirs', coreShare: 0.05, residentMb: 25, proportionalMb: 4 };

describe('reportIdle', () => {
  it('prints each contender as multiples of the first', () => {
    const lines = reportIdle('Idle', [ours, theirs]).split('\n');
    expect(lines[0]).toBe('Idle');
    expect(lines[2]).toMatch(
      /^ {2}ours +1\.00 × +1\.00 × +1\.00 × +\(2\.00 % of a core, 100 MB, 80 MB\)$/,
    );
    expect(lines[3]).toMatch(
      /^ {2}theirs +2\.50 × +0\.25 × +0\.05 × +\(5\.00 % of a core, 25 MB, 4 MB\)$/,
    );
  });

  it('sets every figure under its title', () => {
    const [, titles = '', line = ''] = reportIdle('Idle', [ours]).split('\n');
    const end = titles.indexOf('processor') + 'processor'.length;
    expect(line.slice(0, end)).toMatch(/1\.00 ×$/);
    expect(line.slice(0, titles.length)).toMatch(/1\.00 ×$/);
  });

  it('leaves blank what the system does not tell', () => {
    expect(reportIdle('Idle', [{ ...ours, proportionalMb: NaN }])).toMatch(
      / - {3}\(.*100 MB, -\)$/,
    );
  });

  it('says so when nothing was measured', () => {
    expect(reportIdle('Idle', [])).toBe('Idle: nothing measured');
  });
});
