import type { ReaderReport } from '../../src-main/core/reading/reader-report.ts';

/** What procfs reports when it saw the whole table and nothing is in it, but for `parts`. */
export function aReport(parts: Partial<ReaderReport> = {}): ReaderReport {
  const reader = parts.reader ?? 'procfs';
  return {
    reader,
    outcome: 'read',
    takenAtMs: 1_000_000,
    sockets: [],
    notes: [],
    complete: reader === 'procfs',
    ...parts,
  };
}
