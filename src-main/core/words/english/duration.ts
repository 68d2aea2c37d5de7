/** English words of durations, short enough for a column. `tenths` are seconds with their tenth. */
export const duration = {
  tenths: '{tenths} s',
  seconds: '{value} s',
  minutes: '{value} m',
  hours: '{value} h',
  days: '{value} d',
} as const;
