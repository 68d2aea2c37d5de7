import { createProcfsReader } from './procfs/procfs-reader.ts';
import type { Reader } from './reader.ts';
import { createSysteminformationReader } from './systeminformation/systeminformation-reader.ts';

/** How long a reading that is the only one waits for process names. */
const patientNamesWaitMs = 15_000;

/** How long it waits for the names of containers, which Docker tells in a fraction of that. */
const containerNamesWaitMs = 2000;

/** The readers of a platform (as `process.platform` names it), the quickest first. */
export function platformReaders(platform: string): readonly Reader[] {
  const base = createSysteminformationReader({ platform });
  return platform === 'linux' ? [createProcfsReader(), base] : [base];
}

/** The same for a single reading, which has no next one to complete it. */
export function patientReaders(platform: string): readonly Reader[] {
  const base = createSysteminformationReader({ platform, namesWaitMs: patientNamesWaitMs });
  const exact = () => createProcfsReader({ namesWaitMs: containerNamesWaitMs });
  return platform === 'linux' ? [exact(), base] : [base];
}
