import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import log from 'electron-log/node';
import { errorText, redacted } from '../../core/log/redacted.ts';

/** A file of what went wrong, for people to read and send. It never holds secrets. */
export interface ErrorLog {
  readonly path: string;
  /** Writes an entry to the file before it returns. Never throws. */
  write(what: string, error?: unknown): void;
}

/** A full file is kept once under another name; together they take a megabyte. */
const mostBytes = 512 * 1024;
const longestEntry = 16 * 1024;

/** The log in the folder `logs` of the data folder, readable by this user only. */
export function openErrorLog(dataDirectory: string): ErrorLog {
  const directory = join(dataDirectory, 'logs');
  const path = join(directory, 'portside.log');
  const logger = log.create({ logId: path });
  const { file } = logger.transports;
  logger.transports.console.level = false;
  file.resolvePathFn = () => path;
  file.maxSize = mostBytes;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {text}';
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  return {
    path,
    write: (what, error) => {
      try {
        mkdirSync(directory, { recursive: true, mode: 0o700 });
        logger.error(entryOf(what, error));
      } catch {
        // Who cannot write down a fault has nobody else to tell.
      }
    },
  };
}

/** Lines after the first are set in, so that no text can pass for an entry of its own. */
function entryOf(what: string, error: unknown): string {
  const whole = error === undefined ? what : `${what}: ${errorText(error)}`;
  return redacted(whole.slice(0, longestEntry)).replaceAll('\n', '\n    ');
}
