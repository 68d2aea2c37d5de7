/** A test file in Vitest's JSON report, as far as it is looked at. */
interface ReportedFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/**
 * The test files of a JSON report whose process was gone before it could say anything: no test of
 * them failed, and no reason is told. None where any other file failed too, for that is a failure.
 */
export function crashedFiles(report: string): readonly string[] {
  const failed = filesOf(report).filter(({ status }) => status === 'failed');
  return failed.every(isSilent) ? failed.map(({ name }) => name) : [];
}

/** A file that fails by itself has a failed test or says why. */
function isSilent({ message, assertionResults }: ReportedFile): boolean {
  return (message ?? '') === '' && assertionResults.every(({ status }) => status === 'pending');
}

function filesOf(report: string): readonly ReportedFile[] {
  try {
    const { testResults } = JSON.parse(report) as { testResults?: readonly ReportedFile[] };
    return testResults ?? [];
  } catch {
    return [];
  }
}
