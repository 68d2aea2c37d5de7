import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What SQLite keeps beside a database; they belong to it and go where it goes. */
const companions = ['', '-wal', '-shm'];

/**
 * Moves a broken history out of the way as `history.broken-<time>.sqlite`, with its companions,
 * and answers where it is. Never overwrites one set aside before.
 */
export function setAside(path: string, nowMs: number): string {
  const target = freeName(dirname(path), new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-'));
  for (const companion of companions) {
    if (existsSync(path + companion)) renameSync(path + companion, target + companion);
  }
  return target;
}

function freeName(directory: string, time: string): string {
  for (let ordinal = 0; ; ordinal += 1) {
    const suffix = ordinal === 0 ? '' : `.${ordinal}`;
    const path = join(directory, `history.broken-${time}${suffix}.sqlite`);
    if (!existsSync(path)) return path;
  }
}
