import { app } from 'electron';
import { keepErrorLog } from '../host/keep-error-log.ts';
import type { ErrorLog } from '../storage/log/error-log.ts';

/**
 * Writes down what goes wrong in any process of the app, from now on: exceptions and whatever the
 * main process prints as an error, errors of pages, and processes that stopped. Electron's own
 * crash dumps stay on this machine; nothing is sent.
 */
export function recordFaults(dataDirectory: string): ErrorLog {
  const { log } = keepErrorLog(dataDirectory, process);
  const print = console.error.bind(console);
  console.error = (...values: unknown[]): void => {
    const [what, ...rest] = values;
    log.write(typeof what === 'string' ? what : 'error', typeof what === 'string' ? rest[0] : what);
    print(...values);
  };
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.write(`a process stopped: ${type} ${reason} ${exitCode}`);
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('console-message', ({ level, message, lineNumber, sourceId }) => {
      if (level === 'error') log.write(`page: ${message} (${sourceId}:${lineNumber})`);
    });
    contents.on('preload-error', (_preloadEvent, _path, error) => log.write('preload', error));
  });
  return log;
}
