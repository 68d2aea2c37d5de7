import type { Catalogue } from '../catalogue.ts';

/** Chinese words for why a cell of the list shows nothing. */
export const empty = {
  service: '此端口没有注册的服务',
  udpConnections: 'UDP 没有连接',
  remote: '暂无对方：此套接字正在等待来访',
  udpState: 'UDP 没有状态',
  listens: '没有在任何端口上等待',
  talks: '没有任何连接',
  nobodyWaits: '这里已无人等待：监听已关闭',
  notAccepted: '接受之前没有编号',
  ownerAbove: '其进程见上一行',
  noOtherEnd: '另一端没有已知的本机程序',
  'process-asking': '尚未得知',
  'process-gone': '进程已结束',
  'process-unknown': '未能连接 Portside 来获取',
  'process-untold': '打开的表中没有此信息',
  'detail-forbidden': '没有权限：Portside 的用户无权查看',
  'detail-kernel': '无：这是内核线程',
  'detail-ended': '进程已结束，只是其父进程尚未处理',
  'detail-untold': '此系统不提供该信息',
  'detail-no-project': '在其目录及上级目录中未找到项目文件',
  'detail-no-command': '进程清空了自己的命令行',
} as const satisfies Catalogue['empty'];
