import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of alerts. */
export const alert = {
  'port-tcp': 'TCP {port}',
  'port-udp': 'UDP {port}',
  program: '{name}（{pid}）',
  someone: '一个无权查看的进程',
  'scope-this-machine': '仅本机',
  'scope-one-network': '单个网络',
  'scope-all-networks': '所有网络',

  'title-exposed': '{port} 可从网络访问',
  'title-new-listener': '{port} 首次打开',
  'title-opened': '{port} 已打开',
  'title-closed': '{port} 已关闭',
  'title-called': '{program} 首次与网络通信',
  'title-many': '{count} 条提醒',

  'what-exposed': '{who} 在 {address} 上等待，可访问范围：{scope}。',
  'what-new-listener': '{who} 在 {address} 上等待；可访问范围：{scope}。',
  'what-opened': '{who} 在 {address} 上等待；可访问范围：{scope}。',
  'what-closed': '{address} 上已无人等待；之前是 {who}。',
  'what-called': '{who} 有一个到 {address} 的连接。',
  'what-flapping-open': '自 {since} 起，{port} 打开和关闭了 {count} 次。现在已打开：{who}。',
  'what-flapping-shut': '自 {since} 起，{port} 打开和关闭了 {count} 次。现在已关闭。',

  'why-exposed-new': '提醒原因：此端口上从未见过 {program}。',
  'why-exposed-further': '提醒原因：此前它的可访问范围最大为：{known}。',
  'why-exposed-start': '提醒原因：它在 Portside 未运行时打开，且其他计算机可以访问。',
  'why-new-listener': '提醒原因：从未见过 {program} 在此端口上等待。',
  'why-new-listener-start': '提醒原因：它在 Portside 未运行时打开，且以前从未见过。',
  'why-opened': '提醒原因：此端口受到关注。',
  'why-closed': '提醒原因：此端口受到关注。',
  'why-called': '提醒原因：从未见过 {program} 与其他计算机通信。',

  'todo-exposed': '若不应让他人访问，请将它绑定到 127.0.0.1 或结束进程。若本应如此，则无需操作。',
  'todo-new-listener': '如果是自己启动的，无需操作。否则请查看该进程。',
  'todo-opened': '如果符合预期，无需操作。',
  'todo-closed': '如果它应当在运行，请重新启动；其日志可能说明了结束的原因。',
  'todo-called': '如果不认识该程序，请查看其路径以及由谁启动。',

  fine: '没有问题',

  'problem-broken': '提醒文件无法读取，也无法移走。将重新学习本机的常态。',
  'problem-setAside': '提醒文件无法读取，已保存为 {file}。将重新学习本机的常态。',
  'problem-newer': '提醒文件由更新版本的 Portside 写入。本次学习的内容不会保留。',
  'problem-unreadable': '提醒文件不允许读取（{reason}）。本次学习的内容不会保留。',
  'problem-unwritable': '学习的内容无法写入（{reason}）。重新启动后将重新学习。',

  more: '另有 {count} 条',
} as const satisfies Catalogue['alert'];
