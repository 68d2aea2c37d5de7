import { reportedFiles, type ReportedFile, type ReportedTest } from './reported-files.ts';

/** Enough for a difference or a counterexample, and not for a whole page. */
const reasonLines = 12;
const skippedStatuses = ['pending', 'skipped', 'todo'];

/**
 * What a JSON report says of tests that failed, a paragraph each with the reason, and of those
 * that were skipped, a line each: to be read at the end of a long run, whose middle may be gone.
 */
export function unpassedTests(report: string): readonly string[] {
  const files = reportedFiles(report);
  return [...files.flatMap(failuresOf), ...files.flatMap(skippedOf)];
}

function failuresOf(file: ReportedFile): readonly string[] {
  if (file.status !== 'failed') return [];
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [paragraph(file.name, file.message)];
  return failed.map((test) => paragraph(named(file, test), test.failureMessages?.join('\n')));
}

function skippedOf(file: ReportedFile): readonly string[] {
  return file.assertionResults
    .filter(({ status }) => skippedStatuses.includes(status))
    .map((test) => `skipped: ${named(file, test)}`);
}

function named(file: ReportedFile, test: ReportedTest): string {
  return `${file.name} > ${test.fullName}`;
}

function paragraph(name: string, reason = ''): string {
  const lines = reason.split('\n').slice(0, reasonLines);
  return [`failed: ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
