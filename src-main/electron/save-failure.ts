import { translate } from '../core/words/translate.ts';

const knownFailures: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'saveNotPermitted'],
  ['EPERM', 'saveNotPermitted'],
  ['ENOSPC', 'saveDiskFull'],
  ['EDQUOT', 'saveDiskFull'],
  ['EROFS', 'saveReadOnly'],
  ['ENOENT', 'saveFolderMissing'],
]);

/** Why a file could not be written, in words that say what to do. */
export function saveFailure(error: unknown): string {
  const code = codeOf(error);
  const word = knownFailures.get(code);
  return word === undefined
    ? translate('desktop.saveFailed', { code })
    : translate(`desktop.${word}`);
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : String(error);
}
