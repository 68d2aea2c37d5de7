import { reportedFiles, type ReportedFile } from './reported-files.ts';

/**
 * The test files of a JSON report whose process was gone before the file had ended: no test of them
 * failed, and no reason is told. None where any other file failed too, for that is a failure.
 */
export function crashedFiles(report: string): readonly string[] {
  const failed = reportedFiles(report).filter(({ status }) => status === 'failed');
  return failed.every(isSilent) ? failed.map(({ name }) => name) : [];
}

/** A file that fails by itself has a failed test or says why. */
function isSilent({ message, assertionResults }: ReportedFile): boolean {
  return (message ?? '') === '' && assertionResults.every(({ status }) => status !== 'failed');
}
