import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words for why a socket shows no owner. */
export const reason = {
  'other-user': '属于其他用户 · 无权查看',
  'time-wait': '无进程：已关闭，由内核暂时保留',
  kernel: '由内核自身持有',
  unknown: '未找到所有者',
} as const satisfies Catalogue['reason'];
