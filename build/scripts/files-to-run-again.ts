import { reportedFiles, type ReportedFile } from './reported-files.ts';

/** More files than these do not fail by accident. */
const mostAgain = 3;

/**
 * The test files of a JSON report that a second run may clear. One whose process was gone before
 * the file had ended, with no failed test and no reason, always; where tests meet the real machine
 * (`meetsMachine`: its sockets, processes and browsers, and how busy it is), any that failed. None
 * where there is one that may not, or where so many failed that it is no accident.
 */
export function filesToRunAgain(report: string, meetsMachine: boolean): readonly string[] {
  const failed = reportedFiles(report).filter(({ status }) => status === 'failed');
  if (failed.every(isSilent)) return failed.map(({ name }) => name);
  return meetsMachine && failed.length <= mostAgain ? failed.map(({ name }) => name) : [];
}

/** A file that fails by itself has a failed test or says why. */
function isSilent({ message, assertionResults }: ReportedFile): boolean {
  return (message ?? '') === '' && assertionResults.every(({ status }) => status !== 'failed');
}
