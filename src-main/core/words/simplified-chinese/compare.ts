import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the compare area. */
export const compare = {
  opened: '已打开',
  closed: '已关闭',
  ownerChanged: '程序已变',
  stateChanged: '状态已变',
  newlyExposed: '新近可从网络访问',
  heading: '{part}（{number}）',
  noState: '无状态',
  live: '本机当前状态',
  same: '没有差异：没有可比较的套接字。 | 没有差异：全部 {count} 个套接字都相同。',
  sameMatching: '匹配的内容没有差异。',
  leftOut: '所有套接字都已比较。 | {count} 个套接字未作比较，因为{other}中不可能包含它们。',
} as const satisfies Catalogue['compare'];
