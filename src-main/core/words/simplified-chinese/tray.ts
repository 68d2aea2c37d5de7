import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the tray area. */
export const tray = {
  openPorts: '没有打开的端口 | {count} 个打开的端口',
  reachable: '其他计算机均无法访问 | 其他计算机可访问 {count} 个',
  summary: '{open} · {reachable}',
  tooltip: 'Portside：{summary}',
  starting: '正在读取套接字表…',
  failing: '目前无法读取套接字表；以下是之前的内容',
  exposedHeading: '其他计算机可访问',
  localHeading: '仅本机可访问',
  udpPort: '{port}/udp',
  moreOwners: '{name} +{count}',
  unnamedOwner: '进程 {pid}',
  range: '{first} 至 {last}（{count}）',
  open: '打开 Portside',
  quit: '退出 Portside',
  'scope-this-machine': '仅本机',
  'scope-one-network': '单个网络',
  'scope-all-networks': '所有网络',
  'owner-other-user': '其他用户的进程',
  'owner-time-wait': '无进程',
  'owner-kernel': '内核',
  'owner-unknown': '未找到所有者',
} as const satisfies Catalogue['tray'];
