/** How many checks ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTally: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * Reads the JSON report of a test run. A run that failed without a failed test (a broken file, a
 * report that was never written), or that executed none, counts as one failure.
 */
export function readTally(report: string, runPassed: boolean): Tally {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
  } = parse(report);
  const silentFailure = failed === 0 && (!runPassed || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed, skipped };
}

function parse(
  report: string,
): Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number> {
  const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    return { ...counts, ...(JSON.parse(report) as Partial<typeof counts>) };
  } catch {
    return counts;
  }
}
