import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the Unix area: the view of Unix-domain sockets. */
export const unix = {
  nameless: '无名称',
  otherEndUnknown: '未知',
  otherEndNone: '暂无：正在等待',
  socket: 'Unix 域套接字',
  sockets: '个 Unix 域套接字',
  listening: '个正在监听',
  read: '{age}前读取',
  readNow: '立即重新读取',
  failed: '上次读取失败；显示的是之前的结果。',
  nothing: 'Unix 域套接字没有端口或地址：可用词语、proc: 和 pid: 查找。',
  failedTitle: '无法读取 Unix 域套接字',
  failedText: '此视图打开期间 Portside 会继续尝试。',
  emptyTitle: '没有打开的 Unix 域套接字',
  emptyText: '一旦有程序打开，就会显示在这里。',
  'meaning-listening': '等待本机其他程序的连接。其他机器无法访问它。',
  'meaning-connected': '本机两个程序之间的打开的连接。',
  'meaning-waiting': '已建立但监听程序尚未接受的连接。',
  'meaning-disconnecting': '正在关闭的连接。',
  'meaning-bound': '有名称，接收本机其他程序发来的数据。',
  'meaning-unconnected': '已打开，但尚无名称也未连接。',
  leftOut:
    '因空间不足省略：{columns}。更宽的终端或写入文件可以显示：“portside list --unix > sockets.txt”。',
} as const satisfies Catalogue['unix'];
