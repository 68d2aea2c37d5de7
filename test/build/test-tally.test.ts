import { describe, expect, it } from 'vitest';
import { addTallies, noTally, readTally } from '../../build/scripts/test-tally.ts';

const report = (passed: number, failed: number, pending: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending });

describe('readTally', () => {
  it('reads the counts of a run', () => {
    expect(readTally(report(5, 0, 1), true)).toEqual({ passed: 5, failed: 0, skipped: 1 });
    expect(readTally(report(5, 2, 0), false)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });

  it('counts a run that failed without a failed test as a failure', () => {
    expect(readTally(report(5, 0, 0), false).failed).toBe(1);
  });

  it.each(['', 'not JSON', '{}', report(0, 0, 3)])(
    'counts a run without tests as a failure: %s',
    (text) => {
      expect(readTally(text, true).failed).toBe(1);
    },
  );
});

describe('addTallies', () => {
  it('adds each count', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(addTallies(one, { passed: 10, failed: 20, skipped: 30 })).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
    expect(addTallies(noTally, one)).toEqual(one);
  });
});
