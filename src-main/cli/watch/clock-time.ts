import { repeatedHourMark } from '../../core/words/repeated-hour.ts';

/**
 * The time of day on this machine's clock, `12:01:05`; `02:01:05 UTC+1` where a clock that is set
 * back shows it twice.
 */
export function clockTime(atMs: number): string {
  const time = new Date(atMs);
  const text = [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return text + repeatedHourMark(atMs);
}
