/**
 * Something a person should know about a reading, as a key with values; the catalogue
 * (`core/words`) turns it into a message and a fix. `level` says how much of the truth is lost.
 */
export interface Note {
  readonly code: NoteCode;
  readonly level: 'info' | 'warning' | 'error';
  readonly values: Readonly<Record<string, string | number>>;
}

export const noteCodes = [
  /** Sockets of other users have no owner here. values: hidden (sockets). */
  'owners-hidden',
  /** systeminformation's command is missing. values: commands ("netstat, ss"). */
  'command-missing',
  /** systeminformation failed or answered nothing where others saw sockets. values: reason. */
  'systeminformation-failed',
  /** A reader took longer than its time. values: reader, seconds. */
  'reader-timeout',
  /** /proc cannot be read. values: path, reason. */
  'procfs-unreadable',
  /** Too many files are open to read /proc. values: path, reason. */
  'descriptors-exhausted',
  /** Rows that could not be understood were left out. values: rows, example. */
  'rows-skipped',
  /** The whole table could not be read. values: reason. */
  'table-unreadable',
  /** The reading thread stopped and was started again. values: reason. */
  'worker-restarted',
  /** Process names could not be asked of the OS. values: reason. */
  'names-unavailable',
  /** Unix-domain sockets are not read on this OS. values: platform. */
  'unix-sockets-unsupported',
  /** What connections carry is not told on this OS. values: platform. */
  'traffic-unsupported',
  /** ss did not tell what connections carry. */
  'traffic-untold',
  /** Names, secrets and public addresses were replaced before the reading was given away. */
  'redacted',
  /** The table was opened from a file or a text, which told no more than it told. */
  'from-dump',
] as const;

export type NoteCode = (typeof noteCodes)[number];
