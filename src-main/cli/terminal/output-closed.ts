import { readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from '../../core/machine/error-code.ts';

const nowhere = '/dev/null';
/** Of the flags of open(2): the way of access, and both ways. */
const accessMask = 0o3;
const readAndWrite = 0o2;
const shells: ReadonlySet<string> = new Set(['sh', 'ash', 'bash', 'dash', 'fish', 'ksh', 'zsh']);

/**
 * Whether a shell started this process without a standard output (`>&-`). Node opens /dev/null in
 * its place, for reading and writing, so that nothing written there ever fails. Programs that start
 * others may mean exactly that and hand it on; a shell opens it for writing only, or inherits it.
 * Linux alone can tell: elsewhere, and in doubt, the answer is no.
 */
export function isOutputClosed(): boolean {
  try {
    if (readlinkSync('/proc/self/fd/1') !== nowhere) return false;
    const flags = /^flags:\s+([0-7]+)$/m.exec(readFileSync('/proc/self/fdinfo/1', 'latin1'))?.[1];
    if ((Number.parseInt(flags ?? '0', 8) & accessMask) !== readAndWrite) return false;
    const parent = `/proc/${process.ppid}`;
    const name = readFileSync(`${parent}/comm`, 'latin1').trimEnd();
    return shells.has(name) && !writesNowhere(`${parent}/fd/1`);
  } catch {
    return false;
  }
}

/** A descriptor that a shell closed for itself too is no /dev/null that it could have handed on. */
function writesNowhere(path: string): boolean {
  try {
    return readlinkSync(path) === nowhere;
  } catch (error) {
    return errorCode(error) !== 'ENOENT';
  }
}
