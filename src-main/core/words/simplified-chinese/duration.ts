import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of durations, short enough for a column. `tenths` are seconds with their tenth. */
export const duration = {
  tenths: '{tenths} 秒',
  seconds: '{value} 秒',
  minutes: '{value} 分钟',
  hours: '{value} 小时',
  days: '{value} 天',
} as const satisfies Catalogue['duration'];
