import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';

/**
 * Reads the address a server is to listen on. An empty one, as an unset variable of a shell gives
 * it, is refused: it could only be taken for all addresses or for none.
 */
export function parseHost(text: string): string {
  if (text.trim() !== '') return text;
  throw new CommandError(exitCode.usage, translate('webHost.addressMissing'));
}
