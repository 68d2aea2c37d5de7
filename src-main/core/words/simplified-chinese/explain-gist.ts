import type { Translated } from '../catalogue.ts';
import type { explainGist as english } from '../english/explain-gist.ts';

/** Simplified Chinese words of the explain area that come first; `[[!words]]` are strong. */
export const explainGist = {
  // A port.
  gistListens: '[[!{processes}]] 在此等待连接。',
  gistBound: '[[!{processes}]] [[bound:绑定]]在此，接收送来的数据。',
  gistReachThisMachine: '[[!只有本机]]能访问它。',
  gistReachAll: '本机的[[!每个网络]]都能访问它，除非有防火墙阻挡。',
  gistReachMulticast: '它加入 {addresses} 的[[!每个网络]]都能访问它。',
  gistReachInterface: '[[!到达 {interfaces} 的数据]]能到达它，其他都不能。',
  gistReachOneNamed: '[[!{interface} 的网络]]能通过 {addresses} 访问它。',
  gistReachOne: '[[!能访问 {addresses} 的一方]]能访问它，其他人都不能。',
  gistReachInside: '[[!只有 {network} 中的程序]]能访问它。',
  gistReachNetwork: '[[!{network} 的网络]]能访问它。',

  // A socket.
  gistListener: '[[listener:监听套接字]]：[[!{processes}]] 在此等待客户端。',
  gistListenerHidden: '一个看不到进程的[[listener:监听套接字]]在此等待客户端。',
  gistBoundUdp: 'UDP [[socket:套接字]]：[[!{processes}]] [[bound:绑定]]在此，接收送来的数据。',
  gistBoundUdpHidden: 'UDP [[socket:套接字]]，由一个看不到的进程[[bound:绑定]]。',
  gistReserved: '[[!{processes}]] 占用了此[[port:端口]]但没有监听。',
  gistReservedHidden: '一个看不到的进程占用了此[[port:端口]]但没有监听。',
  gistAccepted: '[[!{address}]] 发起连接，[[!{processes}]] 已[[accepted:接受]]。',
  gistAcceptedHidden: '[[!{address}]] 发起连接，一个看不到的进程已[[accepted:接受]]。',
  gistAcceptedHere: '本机的 [[!{other}]] 发起连接，[[!{processes}]] 已[[accepted:接受]]。',
  gistAcceptedHereHidden: '本机的 [[!{other}]] 发起连接，一个看不到的进程已[[accepted:接受]]。',
  gistCalled: '[[!{processes}]] 连接到 [[!{remote}]]。',
  gistCalledHidden: '一个看不到的进程连接到 [[!{remote}]]。',
  gistCalledHere: '[[!{processes}]] 连接到同在本机的 [[!{other}]]。',
  gistCalledHereHidden: '一个看不到的进程连接到同在本机的 [[!{other}]]。',
  gistEnds:
    '这个[[connection:连接]]两端各有一个[[socket:套接字]]，其[[five-tuple:五元组]]独一无二。',
  gistSendsOnly:
    '[[!{processes}]] 向 [[!{remote}]] 发送，不接收其他来源的数据，也没有[[connection:连接]]：UDP 没有连接。',
  gistSendsOnlyHidden: '一个看不到的进程通过 UDP 向 [[!{remote}]] 发送，不接收其他来源的数据。',
  gistTimeWait:
    '与 [[!{remote}]] 的一个已结束的[[connection:连接]]：没有进程持有它，由内核暂时保留（[[time-wait:TIME-WAIT]]）。',

  // What a process has open to one service.
  gistCalls:
    '[[!{processes}]] 向 {addresses} 的 {protocol} [[port:端口]] {port} 打开了 {count} 个[[connection:连接]]，每个都有自己的[[socket:套接字]]。',
  gistCallsHidden:
    '一个[[!看不到的进程]]向 {addresses} 的 {protocol} [[port:端口]] {port} 打开了 {count} 个[[connection:连接]]。',

  // Who a remote is.
  gistRemoteSelf: '[[!本机]]自身：这些连接的两端都在这里。',
  gistRemoteOwn: '[[!本机]]自身，使用其在 {interface} 上的地址：这些连接的两端都在这里。',
  gistRemoteNear: '[[!{address}]] 在 {interface} 的网络上，与本机相邻。',
  gistRemoteFar: '[[!{address}]] 是公网地址，不在本机自己的网络内。',
  gistRemotePrivate: '[[!{address}]] 是私有地址：位于自己的路由器或 VPN 之后的网络，不在互联网上。',
  gistRemoteLink: '[[!{address}]] 与本机在同一链路上。',
  gistRemoteGroup: '[[!{address}]] 不是单台计算机，而是一个组（[[multicast:多播]]或广播）。',
  gistRemoteReserved: '[[!{address}]] 属于保留给特殊用途的范围。',
  gistTheyCalled: '它打开了 {count} 个[[connection:连接]]，连到 {processes}。',
  gistTheyCalledHidden: '它向本机打开了 {count} 个[[connection:连接]]。',
  gistWeCalled: '{processes} 向它打开了 {count} 个[[connection:连接]]。',
  gistWeCalledHidden: '本机向它打开了 {count} 个[[connection:连接]]。',
  remoteElsewhere:
    '另一端由哪些进程持有，只有在 {address} 上才能看到。除非要求，否则不会查询它的名称。',

  // What a process has.
  gistProcessWaits: '[[!{process}]] 在 {count} 个[[port:端口]]上等待：{ports}。',
  gistProcessClient: '[[!{process}]] 不在任何端口上等待，只是客户端。',
  gistProcessAccepted: '它持有 {count} 个[[accepted:已接受]]的连接。',
  gistProcessCalls: '它自己打开了 {count} 个[[connection:连接]]，连到 {remotes}。',
  bothProtocols: '它同时使用 TCP {port} 和 UDP {port}：号码相同，却是两个不同的[[port:端口]]。',
  processDescriptors:
    '它以[[descriptor:描述符]] {descriptors} 指代自己的 {count} 个套接字，这些编号外部看不到。',
  nobodyOtherUser:
    '这些[[socket:套接字]]属于其他用户。由哪些进程持有，只有这些用户和管理员能看到。',
  nobodyTimeWait: '已没有进程持有这些[[socket:套接字]]：它们已关闭，内核暂时保留它们。',
  nobodyKernel: '这些[[socket:套接字]]由内核自身持有；背后没有进程。',
  nobodyUnknown: '找不到持有这些[[socket:套接字]]的进程。进程可能刚刚结束，或在容器中运行。',
} as const satisfies Translated<typeof english>;
