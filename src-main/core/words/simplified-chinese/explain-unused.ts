import type { Translated } from '../catalogue.ts';
import type { explainUnused as english } from '../english/explain-unused.ts';

/** Simplified Chinese words of the explain area for a port that nobody has. */
export const explainUnused = {
  // A port nobody listens on.
  unusedFree: 'TCP [[port:端口]] {port} 上无人监听，这里也没有任何东西妨碍程序使用它。',
  unusedButTaken: 'TCP [[port:端口]] {port} 上无人监听，但想使用它的程序仍可能被拒绝。',
  unusedZero: '端口 0 不是任何人能访问的端口：指定它的程序会由系统分配一个空闲端口。',
  unusedReserved: '{processes} 占用了 {endpoints} 却没有在那里监听，使其他程序无法使用。',
  unusedReservedHidden: '一个看不到的进程占用了 {endpoints} 却没有在那里监听，使其他程序无法使用。',
  unusedAccepted:
    '已关闭的[[listener:监听套接字]]仍有 {count} 个连接在 {processes} 中打开。请结束它们，或让新服务器设置 SO_REUSEADDR。',
  unusedAcceptedHidden:
    '已关闭的[[listener:监听套接字]]仍有 {count} 个连接打开。请让新服务器设置 SO_REUSEADDR，或等到它们结束。',
  unusedClient:
    '{processes} 作为客户端占用了它，用于 {count} 个连接（{remotes}）。连接结束后端口即空闲。',
  unusedClientHidden:
    '某个客户端占用了它，用于 {count} 个连接（{remotes}）。连接结束后端口即空闲。',
  unusedTimeWait:
    '到它的 {count} 个连接已结束，但内核还会保留一分钟左右（[[time-wait:TIME-WAIT]]）。像多数服务器那样设置了 SO_REUSEADDR 的服务器仍能得到此端口。',
  unusedUdp: 'UDP 端口 {port} 正由 {processes} 使用。那是另一个端口，不妨碍任何程序。',
  unusedUdpHidden: 'UDP 端口 {port} 正在使用中。那是另一个端口，不妨碍任何程序。',
  privilegedLinux:
    '1024 以下的端口需要 root 或 CAP_NET_BIND_SERVICE 权能（或更低的 sysctl net.ipv4.ip_unprivileged_port_start）。',
  privilegedMac:
    '要在单个地址上等待，1024 以下的端口需要 root；在所有地址（0.0.0.0 或 ::）上则不需要。',
  airPlay:
    '开启 macOS 的“隔空播放接收器”后，它会占用端口 5000 和 7000。可在“系统设置”>“通用”>“隔空投送与接力”中关闭。',
  reservedRanges:
    'Windows（Hyper-V、WSL、Docker）可能保留了包含它的范围，此时对任何程序都“拒绝访问”。“netsh interface ipv4 show excludedportrange protocol={protocol}”可列出这些范围。',
  httpSys:
    'Windows 的 Web 服务（http.sys，显示为 PID 4）可能为 IIS 或其他服务占用了它。“netsh http show servicestate”可查看。',
  otherNamespace:
    '容器中的程序有自己的端口：它可以在那里使用 {port} 而不出现在此表中，也不妨碍这里。',
  virtualMachine: '容器或虚拟机中的程序有自己的端口：它可以在那里使用 {port} 而不出现在此表中。',
  unusedUdpFree:
    '没有程序[[bound:绑定]]在 UDP [[port:端口]] {port} 上，这里也没有任何东西妨碍程序使用它。',
  unusedUdpButTaken:
    '没有程序接收送到 UDP [[port:端口]] {port} 的数据，但想使用它的程序仍可能被拒绝。',
  unusedUdpClient:
    '{processes} 作为客户端占用了它，用于 {count} 个套接字（{remotes}）。套接字关闭后端口即空闲。',
  unusedUdpClientHidden:
    '某个客户端占用了它，用于 {count} 个套接字（{remotes}）。套接字关闭后端口即空闲。',
  unusedTcp: 'TCP 端口 {port} 正由 {processes} 使用。那是另一个端口，不妨碍任何程序。',
  unusedTcpHidden: 'TCP 端口 {port} 正在使用中。那是另一个端口，不妨碍任何程序。',
} as const satisfies Translated<typeof english>;
