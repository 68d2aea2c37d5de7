import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the browser host. */
export const webHost = {
  signInTitle: 'Portside 正在运行，但不认识此浏览器',
  signInNeeded: 'Portside 只向获准进入的浏览器显示本机的套接字。',
  signInTokenUsed: '所用的链接已被使用过，或已过期。',
  signInHow:
    '请到运行 Portside 的终端按 Enter 键（或重新启动它）：它会输出一个新链接，可让一个浏览器进入一次。请在此打开该链接。',
  signInAgain: '如果此浏览器之前已获准进入，只是从其他页面来到这里：',
  retryLink: '重试',
  enteredTitle: '已进入',
  enteredText: '窗口即将打开。',
  continueLink: '打开窗口',
  foreignTitle: '已拒绝',
  foreignText: '另一个网页试图通过此浏览器使用 Portside。它没有得到任何内容。',
  wrongHostTitle: 'Portside 不在此名称下应答',
  wrongHostText:
    '请原样打开 Portside 输出的链接。通过 SSH 隧道时，两端请使用同一端口 {port}：ssh -L {port}:127.0.0.1:{port} HOST',
  notFoundTitle: '这里什么也没有',
  notFoundText: 'Portside 没有这个名称的页面。',
  methodTitle: '无法理解',
  methodText: 'Portside 只应答不带正文的 GET 和 HEAD。',
  failedTitle: '出了问题',
  failedText: 'Portside 无法应答。请重新加载页面；若仍然如此，请重启 Portside。',
  notBuiltTitle: '窗口尚未构建',
  notBuiltText: '请在 Portside 的安装位置运行“npm run build”，然后重新加载此页面。',
  portInUse:
    '{host} 上的端口 {port} 已被其他程序占用。“portside explain {port}”可查出是哪个程序；请用 --port 选择其他端口，或省略 --port。',
  portForbidden: '当前用户不能监听端口 {port}。请用 --port 选择 1024 及以上的端口，或省略 --port。',
  addressMissing: '请给 --host 一个地址，例如 127.0.0.1 或 ::1。监听所有地址请写 0.0.0.0 或 ::。',
  addressUnavailable:
    '本机没有可监听的地址 {host}。请用 --host 指定本机自己的地址，或省略 --host。',
  startFailed: '无法在 {host} 的端口 {port} 上监听：{reason}',
  warnNetwork:
    '网络上的任何人都能访问此端口，且显示的内容以未加密方式传输。谁先读到链接，谁就能进入。',
  warnActions: '使用 --allow-actions 时，进来的人还可以结束本机的进程。',
  adviseTunnel:
    'SSH 隧道更安全：省略 --host，并在另一台计算机上运行“ssh -L {port}:127.0.0.1:{port} {hostname}”。',
} as const satisfies Catalogue['webHost'];
