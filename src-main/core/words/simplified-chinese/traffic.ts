import type { Catalogue } from '../catalogue.ts';

/** TCP 连接传输的数据量。 */
export const traffic = {
  traffic: '流量',
  sent: '已发送',
  received: '已接收',
  roundTrip: '往返时间',
  resent: '重新发送',
  moving: '{amount}，目前每秒 {rate}',
  resting: '{amount}，目前没有传输',
  counted: '已统计',
  countedOf: '{all} 个连接中的 {told} 个',
  milliseconds: '{amount} 毫秒',
  asking: '尚未得知',
  unanswered: '未能联系到 Portside 以获知',
  noConnection: '没有可以传输数据的连接',
  perSecond: '{amount}/秒',
  now: '目前',
  receivedFull: '接收的字节',
  sentFull: '发送的字节',
  nowFull: '每秒字节',
  udp: '系统只统计 TCP 的数据量，不统计 UDP',
  over: '系统不再统计此连接',
  otherNetwork: '它在自己的网络中统计，Portside 不查询该网络',
} satisfies Catalogue['traffic'];
