import { translate } from '../../core/words/translate.ts';
import type { CommandTools } from '../command-tools.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** That records are left out, where there are such. */
export function tellUnreadable(
  count: number,
  { terminal, historyPath }: Pick<CommandTools, 'terminal' | 'historyPath'>,
): void {
  if (count === 0) return;
  const path = visibleText(historyPath());
  terminal.err.write(`${translate('history.unreadableRows', { count, path })}\n`);
}
