import { createProcfsReader } from './procfs/procfs-reader.ts';
import type { Reader } from './reader.ts';
import { createSysteminformationReader } from './systeminformation/systeminformation-reader.ts';

/** How long a reading that is the only one waits for process names. */
const patientNamesWaitMs = 15_000;

/** The readers of a platform (as `process.platform` names it), the quickest first. */
export function platformReaders(platform: string): readonly Reader[] {
  const base = createSysteminformationReader({ platform });
  return platform === 'linux' ? [createProcfsReader(), base] : [base];
}

/** The same for a single reading, which has no next one to complete it. */
export function patientReaders(platform: string): readonly Reader[] {
  const base = createSysteminformationReader({ platform, namesWaitMs: patientNamesWaitMs });
  return platform === 'linux' ? [createProcfsReader(), base] : [base];
}
