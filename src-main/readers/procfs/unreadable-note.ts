import { getSystemErrorMap } from 'node:util';
import type { Note } from '../../core/reading/note.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import { isDescriptorShortage } from './descriptor-shortage.ts';

/** What to say when `path` could not be read because of `error`. */
export function unreadableNote(path: string, error: unknown): Note {
  const values = { path, reason: reasonOf(error) };
  const code = isDescriptorShortage(error) ? 'descriptors-exhausted' : 'procfs-unreadable';
  return { code, level: 'error', values };
}

/** The system's own words with its code, `permission denied (EACCES)`, else just the code. */
function reasonOf(error: unknown): string {
  const code = errorCode(error);
  const errno = error instanceof Error && 'errno' in error ? error.errno : null;
  const words = typeof errno === 'number' ? getSystemErrorMap().get(errno)?.[1] : undefined;
  return words === undefined ? code : `${words} (${code})`;
}
