import { intervalLimitsMs } from '../../core/settings/interval-limits.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { visibleText } from '../terminal/visible-text.ts';

const millisecondsIn: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** Reads `500ms`, `2s`, `1.5s` or `1m`; answers milliseconds, or throws what to type instead. */
export function parseInterval(text: string): number {
  const [, number, unit] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m)$/.exec(text) ?? [];
  const factor = millisecondsIn[unit ?? ''];
  const intervalMs = factor === undefined ? NaN : Math.round(Number(number) * factor);
  const { shortest, longest } = intervalLimitsMs;
  if (intervalMs >= shortest && intervalMs <= longest) return intervalMs;
  throw new CommandError(
    exitCode.usage,
    translate('commandLine.badInterval', { text: visibleText(text) }),
  );
}
