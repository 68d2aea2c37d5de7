import type { Catalogue } from '../catalogue.ts';

/** Words of the report, a page to be read without Portside. */
export const report = {
  title: '{host} 的套接字',
  taken: '读取于 {time} · {system} · 由 Portside 生成',
  neverRead: '无法读取套接字表 · {system} · 由 Portside 生成',
  filtered: '本报告只包含与“{filter}”匹配的内容。',
  portsOpen: '个开放端口',
  exposed: '个可从其他计算机访问',
  connections: '个连接',
  services: '有程序等待的端口',
  noServices: '没有程序在任何端口上等待。',
  outgoing: '本机程序向外打开的连接',
  noOutgoing: '没有程序打开向外的连接。',
  left: '监听者已关闭的连接',
  connectionsHere: '{count} 个连接',
  unreadable: '无法读取套接字表，因此本页不能说明这台计算机的情况。原因见说明。',
  role: '角色',
  local: '本地',
  remote: '远程',
  state: '状态',
  process: '进程',
  otherEnd: '另一端',
  openFor: '已打开',
} satisfies Catalogue['report'];
