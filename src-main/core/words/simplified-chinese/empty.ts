import type { Catalogue } from '../catalogue.ts';

/** Chinese words for why a cell of the list shows nothing. */
export const empty = {
  service: '此端口没有注册的服务',
  udpConnections: 'UDP 没有连接',
  remote: '暂无对方：此套接字正在等待来访',
  udpState: 'UDP 没有状态',
  listens: '没有在任何端口上等待',
  talks: '没有任何连接',
} as const satisfies Catalogue['empty'];
