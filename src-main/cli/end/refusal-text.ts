import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import { translate } from '../../core/words/translate.ts';

/** Why nothing was signalled, and the command to run instead where there is one. */
export function refusalText(
  { refusal, command }: { readonly refusal: EndRefusal; readonly command: string | null },
  platform: string,
): string {
  const reason = translate(`ending.refused-${refusal}`);
  if (command === null) return reason;
  const key = platform === 'win32' ? 'runInsteadWindows' : 'runInstead';
  return `${reason} ${translate(`ending.${key}`)}\n  ${command}`;
}
