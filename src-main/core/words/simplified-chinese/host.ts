import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the host area. */
export const host = {
  unknownRequest: '此版本的 Portside 不认识该请求。请重新加载页面。',
  invalidArgument: 'Portside 无法使用“{name}”附带的值：{problem}',
  notThisMachine: 'Portside 只打开本机的地址；{host} 不是本机地址。',
  cannotOpen: '此 Portside 自己不打开网页，由浏览器打开。',
  notARemote: '这里目前没有套接字与 {address} 相连，因此不查询其名称。',
  requestFailed: 'Portside 无法答复“{name}”。请重试；若仍然如此，请重启 Portside。',
} as const satisfies Catalogue['host'];
