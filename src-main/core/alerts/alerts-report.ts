import type { Phrase } from '../words/phrase.ts';
import type { Alert } from './alert.ts';
import type { MutedProgram } from './muted-program.ts';

/** What a host tells of its alerts. */
export interface AlertsReport {
  /** Of the last day, oldest first. */
  readonly alerts: readonly Alert[];
  readonly muted: readonly MutedProgram[];
  readonly enabled: boolean;
  /** Unix time in milliseconds; null while alerts are told. */
  readonly snoozedUntilMs: number | null;
  /** When the first reading was learned, Unix time in milliseconds; null before. */
  readonly learnedAtMs: number | null;
  /** How many programs on ports are known. */
  readonly knownCount: number;
  /** This is the first run: what was open is taken for usual. */
  readonly firstRun: boolean;
  /** Another Portside on the same data folder finds the alerts; here they are the same. */
  readonly keptElsewhere: boolean;
  /** What is wrong with the file they are kept in; null for nothing. */
  readonly problem: Phrase | null;
}
