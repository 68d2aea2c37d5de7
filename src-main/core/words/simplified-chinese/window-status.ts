import type { Translated } from '../catalogue.ts';
import type { windowStatus as english } from '../english/window-status.ts';

/** Simplified Chinese words of what the window says about its data: how old, how costly, how empty it is. */
export const windowStatus = {
  updatedAgo: '{age}前更新',
  lateAgo: '上次读取于 {age}前',
  failingAgo: '读取失败 · 上次读取于 {age}前',
  lostAgo: '连接已断开 · 上次读取于 {age}前',
  pausedAgo: '列表已暂停 · {age}前的状态',
  starting: '首次读取中…',
  cost: '读取占用单个核心的 {percent}',
  costHint: '最近一分钟内读取套接字表所用的处理器时间，占单个核心的比例',
  ownersVisible: '所有者全部可见',
  ownersMissing: '{count} 个所有者不可见',
  ownersHidden: '{count} 个所有者被隐藏',
  notesCount: '{count} 条说明',
  notesTitle: '哪些内容无法读取，以及原因',
  statusLine: '状态',

  lostTitle: '数据已过时。',
  lostText: '与 Portside 的连接已断开；上次读取于 {age}前。正在重试…',
  lostNeverText: '与 Portside 的连接已断开。正在重试…',
  failingTitle: '数据已过时。',
  lateText: '已有 {age}没有读取。计算机可能非常繁忙或处于睡眠状态。',
  pausedText: '列表已于{age}前暂停：在此窗口中保持不变，读取仍在继续。',
  pausedWaiting: '此后没有更改 | 此后有 {count} 项更改',

  loading: '正在首次读取套接字表…',
  emptyTitle: '本机没有打开的套接字',
  emptyText: '一旦有程序打开端口或连接，就会显示在这里。无需任何操作。',
  nothingTitle: '没有匹配项',
  nothingText: '本机的 {count} 个套接字中，没有一个符合此处的设置：',
  nothingSearch: '搜索：{text}',
  nothingOpen: '仅打开的端口',
  nothingExposed: '仅可从网络访问的端口',
  nothingRemote: '仅有远程端点的套接字',
  nothingConnected: '仅有连接的端口',
  clearFilters: '显示全部',
  failedTitle: '无法读取套接字表',
  failedText: 'Portside 会继续尝试；一旦能够读取，表格就会显示在这里。',
  refusedTitle: '此浏览器未获准进入',
  refusedText:
    '打开此页面的链接已被使用过，或者 Portside 之后重新启动过。每个链接只能让一个浏览器进入一次。',
  refusedFix: '请从运行 Portside 的终端获取新链接，或重新启动它：',
  refusedRetry: '重试',
} as const satisfies Translated<typeof english>;
