import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese names of the glossary's terms. */
export const term = {
  port: '端口',
  socket: '套接字',
  endpoint: '端点',
  listener: '监听套接字',
  accepted: '已接受',
  connection: '连接',
  bound: '绑定',
  'five-tuple': '五元组',
  descriptor: '描述符',
  'shared-port': '共享端口',
  interface: '接口',
  loopback: '环回',
  'unspecified-address': '未指定地址',
  scope: '可达范围',
  'ephemeral-port': '临时端口',
  multicast: '多播',
  established: 'ESTABLISHED',
  'close-wait': 'CLOSE-WAIT',
  'time-wait': 'TIME-WAIT',
  'unix-socket': 'Unix 域套接字',
} as const satisfies Catalogue['term'];
