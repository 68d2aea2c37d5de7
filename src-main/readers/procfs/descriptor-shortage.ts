import { errorCode } from '../../core/machine/error-code.ts';

/** Too many open files in this program, or in the whole machine (open(2)). */
const shortageCodes = new Set(['EMFILE', 'ENFILE']);

/**
 * True when a file could not be opened for want of descriptors. That says nothing about the file:
 * whoever takes it for missing would show a wrong table.
 */
export function isDescriptorShortage(error: unknown): boolean {
  return shortageCodes.has(errorCode(error));
}
