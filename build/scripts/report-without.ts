import { reportedFiles } from './reported-files.ts';

/**
 * A JSON report as if some of its files, by name, had not been run. Of a file whose process died
 * nothing counts but what its next run says.
 */
export function reportWithout(report: string, names: readonly string[]): string {
  const testResults = reportedFiles(report).filter(({ name }) => !names.includes(name));
  const statuses = testResults.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const count = (...wanted: readonly string[]): number =>
    statuses.filter((status) => wanted.includes(status)).length;
  return JSON.stringify({
    testResults,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped'),
  });
}
