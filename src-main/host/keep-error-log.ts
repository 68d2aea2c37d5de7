import type { Stop } from '../core/contract/client.ts';
import { onFault } from '../monitor/report-fault.ts';
import { type ErrorLog, openErrorLog } from '../storage/log/error-log.ts';

/** The log of a program, and what stops writing it. */
export interface KeptErrorLog {
  readonly log: ErrorLog;
  readonly stop: Stop;
}

/** Writes down reported faults and whatever is about to end `program`, which it does not change. */
export function keepErrorLog(
  dataDirectory: string,
  program: Pick<NodeJS.Process, 'on' | 'off'>,
): KeptErrorLog {
  const log = openErrorLog(dataDirectory);
  const stopFaults = onFault(({ what, error }) => log.write(what, error));
  const lastWords = (error: unknown): void => log.write('ended by an uncaught exception', error);
  program.on('uncaughtExceptionMonitor', lastWords);
  return {
    log,
    stop: () => {
      stopFaults();
      program.off('uncaughtExceptionMonitor', lastWords);
    },
  };
}
