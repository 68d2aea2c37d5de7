import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the dump area. */
export const dump = {
  'tool-netstat-linux': 'Linux 的 netstat 输出',
  'tool-netstat-win32': 'Windows 的 netstat 输出',
  'tool-netstat-darwin': 'macOS 的 netstat 输出',
  'tool-ss-linux': 'Linux 的 ss 输出',
  'tool-lsof-linux': 'Linux 的 lsof 输出',
  'tool-lsof-darwin': 'macOS 的 lsof 输出',
  'tool-portside': 'Portside 快照',
  onHost: '{source}（来自 {hostname}）',
  takenAt: '{source}，{time}',

  empty: '里面没有任何内容。',
  notDump:
    '其中没有一行是套接字。可识别的有 netstat（Linux、Windows、macOS）、ss 和 lsof -i 的文本，以及 Portside 自己的快照。',
  namesNotNumbers:
    '其中的地址和端口是名称，只有来源计算机才能解析。请加上 -n 重新获取（lsof：-nP）。',

  noTime: '其中没有说明获取时间。',
  'noOwners-netstat-linux': '其中没有进程：netstat 运行时未加 -p。',
  'noOwners-netstat-win32': '其中没有进程：netstat 运行时未加 -o。',
  'noOwners-netstat-darwin': '其中没有进程：netstat 运行时未加 -v。',
  'noOwners-ss-linux': '其中没有进程：ss 运行时未加 -p，或没有查看进程的权限。',
  'noOwners-lsof-linux': '其中没有进程。',
  'noOwners-lsof-darwin': '其中没有进程。',
  'noNames-win32': '进程只有编号：-b（以管理员身份运行）会加上程序名。',
  'noNames-darwin': '进程只有编号：此版本 macOS 的 netstat 不显示名称。',
  'noNames-linux': '进程只有编号。',
  oneOwner:
    'netstat 对每个套接字只列出一个进程，即使有多个进程持有它；名称连同编号会被截断为 19 个字符。',
  lsofNames: 'lsof 会将进程名截断为 9 个字符；加上 +c 0 可显示完整名称。',
  heldOnly:
    'lsof 只列出由它可见的进程持有的套接字：不含 TIME-WAIT，非 root 运行时也不含其他用户的套接字。',
  ownersHidden:
    '所有套接字都有所有者，或注明了没有所有者的原因。 | {count} 个套接字没有进程：它们属于内核，或属于该工具无权查看的用户。',
  'none-tcp': '其中没有 TCP 套接字；可能未要求该工具列出。',
  'none-udp': '其中没有 UDP 套接字；可能未要求该工具列出。',
  'none-waiting': '其中没有在端口上等待的套接字；该工具运行时可能未加 -a。',
  'none-connected': '其中没有连接；可能只要求该工具列出监听套接字。',
  namedLines:
    '地址或端口为名称的行未被读取：只有来源计算机才能解析它们。请加上 -n 重新获取（lsof：-nP）。',
  cutAddresses:
    '没有被截断的地址。 | {count} 个套接字被略去：它们的 IPv6 地址可能被截断，容易与其他地址混淆（netstat -W 可写出完整地址）。',
  unknownStates:
    '所有状态都可识别。 | {count} 个表示状态的词不属于任何已知语言，按无状态显示，例如 {example}',
  savedNote: '{message}{fix}',

  // What is wrong with a line
  'wrong-foreign': '开头不像该工具输出的行',
  'wrong-cut': '结束过早：缺少端点或状态',
  'wrong-noEndpoint': '应有端点（地址和端口）之处没有端点',
  'wrong-named': '地址或端口写成了名称，只有原来的机器能解析',
  'wrong-port': '端口大于 65535 或为负数',
  'wrong-address': '地址无效',
  'wrong-state': '套接字不可能处于该状态',
  'wrong-rest': '端点旁边的内容不符合该工具的格式',
  wrongKind: '{why}：',
  wrongMore: '  另有 {count} 行',
} as const satisfies Catalogue['dump'];
