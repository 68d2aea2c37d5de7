import { describe, expect, it } from 'vitest';
import { reportWithout } from '../../build/scripts/report-without.ts';
import { addTallies, readTally } from '../../build/scripts/test-tally.ts';
import { skippedTests } from '../../build/scripts/unpassed-tests.ts';

const file = (name: string, status: string, tests: readonly string[]) => ({
  name,
  status,
  message: '',
  assertionResults: tests.map((one, at) => ({ fullName: `${one} ${at}`, status: one })),
});
const report = (...testResults: readonly ReturnType<typeof file>[]): string =>
  JSON.stringify({ testResults, numPassedTests: 99, numFailedTests: 98, numPendingTests: 97 });

const fine = file('fine.test.ts', 'passed', ['passed', 'passed', 'skipped']);
const gone = file('gone.test.ts', 'failed', ['pending', 'pending']);

describe('reportWithout', () => {
  it('counts what is left, and no test of the file that is left out', () => {
    const rest = reportWithout(report(fine, gone), ['gone.test.ts']);
    expect(readTally(rest, true)).toEqual({ passed: 2, failed: 0, skipped: 1 });
    expect(skippedTests(rest)).toEqual(['skipped: fine.test.ts > skipped 2']);
  });

  it('gives with the next run of that file what one run of all would have', () => {
    const rest = reportWithout(report(fine, gone), ['gone.test.ts']);
    const again = reportWithout(report(file('gone.test.ts', 'passed', ['passed', 'skipped'])), []);
    expect(addTallies(readTally(rest, true), readTally(again, true))).toEqual({
      passed: 3,
      failed: 0,
      skipped: 2,
    });
  });

  it('keeps failures of other files', () => {
    const rest = reportWithout(report(file('bad.test.ts', 'failed', ['failed', 'passed'])), ['x']);
    expect(readTally(rest, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it.each(['', 'not JSON', '{}'])('is empty without a report: %s', (text) => {
    expect(JSON.parse(reportWithout(text, []))).toMatchObject({ testResults: [] });
  });
});
