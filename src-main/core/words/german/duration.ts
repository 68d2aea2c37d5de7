import type { Catalogue } from '../catalogue.ts';

/** German words of durations, short enough for a column. `tenths` are seconds with their tenth. */
export const duration = {
  tenths: '{tenths} s',
  seconds: '{value} s',
  minutes: '{value} min',
  hours: '{value} h',
  days: '{value} T',
} as const satisfies Catalogue['duration'];
