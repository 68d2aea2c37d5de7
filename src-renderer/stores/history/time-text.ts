import { repeatedHourMark } from '../../../src-main/core/words/repeated-hour.ts';

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly minute: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

const ofDay = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const formats = new Map<string, Formats>();

/** The time of day of a moment (Unix milliseconds) on this machine's clock: `14:32:05`. */
export function timeText(locale: string, atMs: number): string {
  return formatsOf(locale).time.format(atMs);
}

/**
 * `14:32` of the day of `nowMs`, `Nov 20 14:32` of another, as `locale` (BCP 47) writes days;
 * `02:30 UTC+1` where a clock that is set back shows the time twice.
 */
export function momentText(locale: string, atMs: number, nowMs: number): string {
  const { minute, day } = formatsOf(locale);
  const time = minute.format(atMs) + repeatedHourMark(atMs);
  return sameDay(atMs, nowMs) ? time : `${day.format(atMs)} ${time}`;
}

/** `14:32:05` of the day of another moment, `Nov 20 14:32:05` of another day. */
export function exactMomentText(locale: string, atMs: number, besideMs: number): string {
  const { time, day } = formatsOf(locale);
  const text = time.format(atMs) + repeatedHourMark(atMs);
  return sameDay(atMs, besideMs) ? text : `${day.format(atMs)} ${text}`;
}

/** True when two moments (Unix milliseconds) are of one day on this machine's clock. */
export function sameDay(atMs: number, otherMs: number): boolean {
  return new Date(atMs).toDateString() === new Date(otherMs).toDateString();
}

function formatsOf(locale: string): Formats {
  const kept = formats.get(locale);
  if (kept !== undefined) return kept;
  const made = {
    time: new Intl.DateTimeFormat(locale, { ...ofDay, second: '2-digit' }),
    minute: new Intl.DateTimeFormat(locale, ofDay),
    day: new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }),
  };
  formats.set(locale, made);
  return made;
}
