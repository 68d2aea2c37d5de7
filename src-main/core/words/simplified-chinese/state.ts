import type { Catalogue } from '../catalogue.ts';

/** Plain Simplified Chinese meanings of the TCP states. */
export const state = {
  LISTEN: '等待连接',
  'SYN-SENT': '正在呼叫，尚无应答',
  'SYN-RECEIVED': '正在应答呼叫，尚未确认',
  ESTABLISHED: '已打开，数据可双向流动',
  'FIN-WAIT-1': '本方已关闭，等待对方确认',
  'FIN-WAIT-2': '本方已关闭，对方仍可发送',
  'CLOSE-WAIT': '对方已关闭，本程序尚未关闭',
  CLOSING: '双方同时关闭，等待最后的确认',
  'LAST-ACK': '双方均已关闭，等待最后的确认',
  'TIME-WAIT': '已关闭；内核暂时保留这对端点，以免迟到的数据包造成影响',
  CLOSED: '未连接',
} as const satisfies Catalogue['state'];
