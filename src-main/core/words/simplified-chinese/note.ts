import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the note area: what happened to a reading and what to do about it. */
export const note = {
  'owners-hidden': {
    message: '看不到其他用户的进程。因此没有所有者的套接字：{hidden}。',
    fix: '请以 root（Windows 上为管理员）身份运行 Portside。在 Linux 上，授予 CAP_SYS_PTRACE 和 CAP_DAC_READ_SEARCH 两项权能即可。',
  },
  'command-missing': {
    message: '路径中找不到列出套接字的命令：{commands}。',
    fix: '请安装其中之一：软件包“iproute2”包含 ss，“net-tools”包含 netstat。然后检查它是否在本程序的 PATH 中。',
  },
  'systeminformation-failed': {
    message: '无法使用操作系统自带工具给出的列表：{reason}',
    fix: '请在终端中运行“netstat -an”（Linux 上为“ss -tan”）：它报告的问题就是原因。Portside 会自动重试。',
  },
  'reader-timeout': {
    message: '读取器“{reader}”在 {seconds} 秒内没有响应，已放弃。',
    fix: '计算机非常繁忙，或某个工具卡住了。Portside 会自动重试；若仍然如此，可加大读取间隔。',
  },
  'procfs-unreadable': {
    message: '无法读取 {path}：{reason}',
    fix: '请检查 /proc 是否已挂载，以及沙盒或容器是否允许本程序读取它。',
  },
  'descriptors-exhausted': {
    message: '无法读取套接字表，因为本程序或整台计算机打开的文件数已达上限：{reason}',
    fix: '请关闭不需要的内容，或提高打开文件数上限（单个程序用“ulimit -n”，整机用“fs.file-max”）。Portside 会自动重试。',
  },
  'rows-skipped': {
    message: '套接字表中有些行无法识别，已略去：{rows}。其中一行：{example}',
    fix: '请将此行报告给 Portside 的开发者。其余内容均如实显示。',
  },
  'table-unreadable': {
    message: '无法读取套接字表：{reason}',
    fix: '请安装 netstat 或 ss，使 /proc 可读，或以 root 身份运行 Portside。Portside 会自动重试。',
  },
  'worker-restarted': {
    message: 'Portside 中读取套接字表的部分已停止并重新启动：{reason}',
    fix: '无需任何操作。若反复发生，请报告给 Portside 的开发者。',
  },
  'names-unavailable': {
    message: '无法查询进程名称：{reason}',
    fix: '进程以编号显示。请检查操作系统列出进程的工具是否正常（Windows 上为 tasklist 或 PowerShell，其他系统为 ps）。',
  },
  redacted: {
    message: '用户名、本机名称、个人文件夹、密钥和公网地址已替换为化名。',
    fix: '无需处理。同一个化名始终代表同一个名称。分享前请再检查一遍：其他隐私内容只有你自己知道。',
  },
  'unix-sockets-unsupported': {
    message: '在此操作系统（{platform}）上不读取 Unix 域套接字。',
    fix: 'Portside 在 Linux 上读取它们。在 macOS 上可用“lsof -U”列出。',
  },
  'traffic-unsupported': {
    message: '在此操作系统（{platform}）上无法得知连接传输了多少数据。',
    fix: 'Portside 在 Linux 上通过 ss 读取。',
  },
  'traffic-untold': {
    message: '不知道连接传输了多少数据：ss 没有回答。',
    fix: '请安装 ss（软件包 iproute2）。若已安装，请在终端中试试“ss -tin”。',
  },
  'from-dump': {
    message: '这些套接字读自保存下来的表或其他工具的文本，其中没有的内容这里也没有。',
    fix: '如需全部内容，请在该机器上用 Portside 保存快照。',
  },
} as const satisfies Catalogue['note'];
