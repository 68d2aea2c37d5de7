import { intervalLimitsMs } from '../../core/settings/interval-limits.ts';
import { parseMilliseconds } from '../../core/settings/setting-text.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** Reads `500ms`, `2s`, `1.5s` or `1m`; answers milliseconds, or throws what to type instead. */
export function parseInterval(text: string): number {
  const intervalMs = parseMilliseconds(text) ?? NaN;
  const { shortest, longest } = intervalLimitsMs;
  if (intervalMs >= shortest && intervalMs <= longest) return intervalMs;
  throw new CommandError(
    exitCode.usage,
    translate('commandLine.badInterval', { text: visibleText(text) }),
  );
}
