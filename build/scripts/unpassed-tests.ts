import { reportedFiles, type ReportedFile, type ReportedTest } from './reported-files.ts';

/** Enough for a difference or a counterexample, and not for a whole page. */
const reasonLines = 12;
const skippedStatuses = ['pending', 'skipped', 'todo'];

/**
 * What a JSON report says of tests that failed, a paragraph each with `verdict` and the reason: to
 * be read at the end of a long run, whose middle may be gone.
 */
export function failedTests(report: string, verdict: string): readonly string[] {
  return reportedFiles(report)
    .filter(({ status }) => status === 'failed')
    .flatMap((file) => {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [paragraph(`${verdict}: ${file.name}`, file.message)];
      return failed.map((test) =>
        paragraph(`${verdict}: ${named(file, test)}`, test.failureMessages?.join('\n')),
      );
    });
}

/** The tests of a JSON report that did not run, a line each. */
export function skippedTests(report: string): readonly string[] {
  return reportedFiles(report).flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => skippedStatuses.includes(status))
      .map((test) => `skipped: ${named(file, test)}`),
  );
}

function named(file: ReportedFile, test: ReportedTest): string {
  return `${file.name} > ${test.fullName}`;
}

function paragraph(head: string, reason = ''): string {
  const lines = reason.split('\n').slice(0, reasonLines);
  return [head, ...lines.map((line) => `    ${line}`)].join('\n');
}
