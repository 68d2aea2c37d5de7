/** Simplified Chinese words of the end command area. */
export const endCommand = {
  helpSummary: '按端口、PID 或筛选条件结束一个进程',
  helpDescription:
    '结束一个进程：先显示会关闭什么、谁会被断开并询问，再礼貌地请它结束。TARGET 是端口（8123、53/udp）、PID（pid:812）或套接字的筛选条件；单独一个数字指等待该端口或具有该 PID 的进程。若指多个进程，会列出供选择。每次发信号前都会核对 PID 和启动时间。',
  yes: '不询问；没有终端时必须给出',
  force: '礼貌信号五秒后仍在运行则强制结束（SIGKILL）',
  children: '同时结束其子进程',
  onlyShow: '只显示会发生什么',
  helpExamples: `退出码：0 已结束，1 未结束（没有目标、被拒绝、您选择了否、仍在运行，
或端口又被占用），2 无法理解或缺少 --yes。

示例：
  portside end 8123
  portside end pid:4711 --children
  portside end proc:node port:3000 --dry-run
  portside end 3000/tcp --yes --force && npm start`,
  several: '可能指 {count} 个进程：',
  waits: '等待 {places}',
  parent: '其中 {count} 个的父进程',
  byPid: '具有该 PID',
  which: '哪一个？1 到 {count}，直接按 Enter 表示都不：',
  sayWhich: '请指明是哪一个，例如“portside end pid:{pid}”。',
  noSuch: '列表中没有编号 {text}，只有 1 到 {count}。没有结束任何进程。',
  nobody: '请指明结束谁：端口、pid:数字，或筛选条件。',
  noPid: '没有 PID 为 {pid} 的进程。',
  noPort: '没有进程等待端口 {text}，也没有进程具有该 PID。“portside explain {text}”有更多说明。',
  noPortOf: '没有进程等待端口 {text}。“portside explain {text}”有更多说明。',
  noOwner:
    '有套接字等待端口 {text}，但没有可结束的进程（{reason}）。“portside explain {text}”有更多说明。',
  noMatch: '没有进程持有与 {text} 匹配的套接字。“portside list {text}”显示有哪些匹配。',
  hidden: '它属于其他用户，无法看到其进程。以更高权限运行：“sudo portside end {text}”。',
  hiddenWindows:
    '它属于其他用户，无法看到其进程。在以管理员身份打开的终端中运行：“portside end {text}”。',
  restarter: '它可能由父进程 {process} 重新启动：“portside end pid:{pid} --children”可结束两者。',
  childrenToo: '它们也会结束。',
  childrenStay: '否则它们会继续运行，除非自行结束；--children 会一并结束。',
  dryRun: '没有结束任何进程：这只显示会发生什么。',
  declined: '没有结束任何进程。',
  interrupted: '已中断：已请它结束，但它可能仍在运行。',
  needsYes: '没有人可以询问。若确实要这样做，请加上 --yes；没有结束任何进程。',
  forceIt: '强制结束？',
  useForce: '用 --force 仍可结束它；届时它无法保存任何内容。',
  yesOrNo: '{question} [y/N]',
  yesWords: 'y 是',
} as const;
