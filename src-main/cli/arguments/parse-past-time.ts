import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { visibleText } from '../../core/words/visible-text.ts';

const millisecondsIn: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
const dayMs = 86_400_000;

/**
 * Reads a time that was: `2h`, `90m`, `1.5d` ago; `14:32` or `14:32:05` of today, or of yesterday
 * where that is still to come; or a date with or without a time (`2026-11-20`,
 * `2026-11-20T14:32`, with `Z` or an offset for another zone than this machine's). Answers Unix
 * milliseconds, or throws what to type instead.
 */
export function parsePastTime(text: string, nowMs: number): number {
  const timeMs = agoMs(text, nowMs) ?? clockMs(text, nowMs) ?? dateMs(text);
  if (timeMs !== null && timeMs >= 0) return Math.min(timeMs, nowMs);
  const values = { text: visibleText(text) };
  throw new CommandError(exitCode.usage, translate('commandLine.badTime', values));
}

function agoMs(text: string, nowMs: number): number | null {
  const [, number, unit] = /^(\d{1,6}(?:\.\d{1,3})?)([smhd])$/.exec(text) ?? [];
  const factor = millisecondsIn[unit ?? ''];
  return factor === undefined ? null : Math.max(0, Math.round(nowMs - Number(number) * factor));
}

function clockMs(text: string, nowMs: number): number | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const parts = [Number(hours), Number(minutes), Number(seconds ?? 0)] as const;
  if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59) return null;
  const today = new Date(nowMs).setHours(...parts, 0);
  return today <= nowMs ? today : new Date(nowMs - dayMs).setHours(...parts, 0);
}

function dateMs(text: string): number | null {
  const shape =
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
  if (!shape.test(text)) return null;
  // A date alone means midnight here, not in Greenwich.
  const timeMs = Date.parse(text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T'));
  return Number.isNaN(timeMs) ? null : timeMs;
}
