/** A test in Vitest's JSON report, as far as it is looked at. */
export interface ReportedTest {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

/** A test file in Vitest's JSON report, as far as it is looked at. */
export interface ReportedFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly ReportedTest[];
}

/** The files of a JSON report; none where it was never written, or not to its end. */
export function reportedFiles(report: string): readonly ReportedFile[] {
  try {
    const { testResults } = JSON.parse(report) as { testResults?: readonly ReportedFile[] };
    return testResults ?? [];
  } catch {
    return [];
  }
}
