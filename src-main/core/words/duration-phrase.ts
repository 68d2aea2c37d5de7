import type { Phrase } from './phrase.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A duration in its largest whole unit: `12 d`, `41 m`, `2 s`. */
export function durationPhrase(durationMs: number): Phrase {
  const whole = Math.max(0, durationMs);
  if (whole < minuteMs) return phrase('duration.seconds', whole / secondMs);
  if (whole < hourMs) return phrase('duration.minutes', whole / minuteMs);
  if (whole < 2 * dayMs) return phrase('duration.hours', whole / hourMs);
  return phrase('duration.days', whole / dayMs);
}

/** The age of data, to a tenth of a second while it is young: `0.4 s`, `12 s`. */
export function agePhrase(ageMs: number): Phrase {
  if (ageMs >= 9950) return durationPhrase(ageMs);
  return { key: 'duration.tenths', values: { tenths: Math.max(0, ageMs) / secondMs } };
}

function phrase(key: string, value: number): Phrase {
  return { key, values: { value: Math.floor(value) } };
}
