/** Simplified Chinese words of the command that tells the past. */
export const historyCommand = {
  backwards: '时间范围颠倒：--since 晚于 --until。',
  portAlone: '--port 会说明一个端口的全部记录：请去掉筛选条件。',
  portFormat: '--port 输出 table 或 json，不支持 {format}。',
  portShortened: '仅列出最新的部分；还有更多。',
  portNone: '没有关于此端口的记录。历史记录从 {from} 到 {to}。',
  reach: '历史记录从 {from} 到 {to}。',
  'no-tenures': '未见有进程等待此端口。',
  'no-callers': '未见有人连接。',
  heldBefore: '据记录，此前占用者：{tenure}。“portside history --port {port}”说明谁曾连接。',
  port: '谁曾占用此端口（8123、53/udp）、谁曾连接，端口现已关闭也可',
  shortened: '仅显示最新的 {count} 个事件。请用 --since 或筛选缩小范围。',
  nothing: '这段时间内没有发生任何事。',
  nothingMatches: '这段时间内发生的事均不匹配。',
  unknownTime: '该时间没有任何记录。历史记录从 {from} 到 {to}。',
} as const;
