import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of pausing all readings of a host. */
export const pause = {
  ago: '读取已暂停 · {age}前的状态',
  open: '读取已暂停，直到有人继续。',
  until: '读取已暂停至 {time}。',
  what: '所有窗口都不再读取；这是{age}前的状态。',
  end: '继续读取',
  'for-quarter-hour': '暂停读取 15 分钟',
  'for-until-resumed': '暂停读取，直到手动继续',
  failed: '无法完成：{problem}',
} as const satisfies Catalogue['pause'];
