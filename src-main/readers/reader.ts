import type { Stop } from '../core/contract/client.ts';
import type { ReaderName, ReaderReport } from '../core/reading/reader-report.ts';

/** One way to see this machine's sockets. */
export interface Reader {
  readonly name: ReaderName;
  /** True when it starts other programs, whose cost is then its own. */
  readonly runsCommands: boolean;
  /** One look. Never rejects: what went wrong is in the report's outcome and notes. */
  read(): Promise<ReaderReport>;
  /** Gives back files and processes; a later `read` opens them again. */
  readonly close: Stop;
}
