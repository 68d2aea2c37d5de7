import type { Catalogue } from '../catalogue.ts';
import { explainGist } from './explain-gist.ts';
import { explainUnused } from './explain-unused.ts';

/** Simplified Chinese words of the explain area; marks as in English. */
export const explain = {
  ...explainGist,
  ...explainUnused,

  // Who waits on a port.
  listensOne: '{process} 在这里[[listener:监听]]：它等待连到 TCP [[port:端口]] {port} 的连接。',
  listensMany: '{count} 个进程在等待连到 TCP [[port:端口]] {port} 的连接：{processes}。',
  listensOtherUser:
    '另一用户的程序在[[listener:监听]] TCP [[port:端口]] {port}。具体是哪个，只有该用户和管理员能看到。',
  listensKernel: '内核自身在[[listener:监听]] TCP [[port:端口]] {port}；背后没有进程。',
  listensUnknown: '有程序在[[listener:监听]] TCP [[port:端口]] {port}，但找不到它的进程。',
  boundOne:
    '{process} [[bound:绑定]]在 UDP [[port:端口]] {port} 上。UDP 没有连接，所以谈不上监听：它只是接收送来的数据。',
  boundMany:
    '{count} 个进程[[bound:绑定]]在 UDP [[port:端口]] {port} 上：{processes}。UDP 没有连接，所以谈不上监听：它们只是接收送来的数据。',
  boundOtherUser:
    '另一用户的程序[[bound:绑定]]在 UDP [[port:端口]] {port} 上。具体是哪个，只有该用户和管理员能看到。',
  boundKernel: '内核自身[[bound:绑定]]在 UDP [[port:端口]] {port} 上；背后没有进程。',
  boundUnknown: '有程序[[bound:绑定]]在 UDP [[port:端口]] {port} 上，但找不到它的进程。',
  reservedOne:
    '{process} 占用了 TCP [[port:端口]] {port} 但没有监听：谁也连不上，别的程序也得不到这个端口。',
  reservedMany: '{count} 个进程占用了 TCP [[port:端口]] {port} 但没有监听：{processes}。',
  reservedOtherUser: '另一用户的程序占用了 TCP [[port:端口]] {port} 但没有监听。',
  reservedKernel: '内核占用了 TCP [[port:端口]] {port} 但没有监听。',
  reservedUnknown: '有程序占用了 TCP [[port:端口]] {port} 但没有监听；找不到它的进程。',
  listenerClosed:
    '[[port:端口]] {port} 上已无人监听，但已关闭的[[listener:监听套接字]]仍留有 {count} 个连接：连接是独立的套接字，可以比监听套接字存在得更久。',

  // Who can reach it.
  reachAllNamed:
    '本机的每个网络（{interfaces}）都能访问它，除非有防火墙阻挡：它在[[unspecified-address:未指定地址]] {addresses} 上等待，即同时在所有地址上等待。',
  reachAll:
    '本机所在的每个网络都能访问它，除非有防火墙阻挡：它在[[unspecified-address:未指定地址]] {addresses} 上等待，即同时在所有地址上等待。',
  reachDualStack: '“::”上的 IPv6 套接字通常也接受 IPv4 客户端，因此一个套接字可同时服务两者。',
  reachDualStackKnown: '它也接受 IPv4 客户端：“::”上的 IPv6 套接字同时服务两者。',
  reachIpv6Only:
    '它只接受 IPv6 客户端：“::”上的这个套接字被设为拒绝 IPv4，因此另一个程序可以在同一端口上等待 IPv4。',
  reachInterface:
    '只有到达接口 {interfaces} 的数据才能到达它，不论地址为何：它按名称绑定到该接口。',
  reachLoopbackInterface: '只有本机上的程序能访问它：它按名称绑定到[[loopback:环回]]接口。',
  reachMulticast:
    '凡是发往组 {addresses}（[[multicast:多播]]）的数据它都能收到，只要来自它加入该组的网络。',
  reachOneNamed:
    '{interface} 所在网络上的计算机能访问它：它绑定在 {address} 上，那是仅属于该[[interface:接口]]的地址。',
  reachOne: '只有能访问地址 {address} 的一方才能访问它：它只绑定在这一个地址上。',
  inContainer:
    '它在容器 {network} 中，该容器有自己的网络：其端口和地址不是本机的，本机上的程序可以使用同一端口。',
  inNetwork:
    '它在独立的网络（{network}）中，与本机的网络分开：其端口和地址不是本机的，本机上的程序可以使用同一端口。',
  reachNetwork:
    '能访问 {network} 网络的一方都能通过 {addresses} 访问它。具体是谁，取决于该网络如何与本机网络相连；已发布的端口在这里显示为单独的端口。',
  reachInside:
    '只有 {network} 中的程序能访问它：{addresses} 在那里是[[loopback:环回]]地址，连本机也无法到达。',
  reachThisMachine:
    '只有本机上的程序能访问它：{addresses} 是[[loopback:环回]]地址，发往那里的数据不会离开本机。',
  reachThisMachineToo: '本机上的程序也能通过[[loopback:环回]]地址 {addresses} 访问它。',
  reachOnlyIpv6: '客户端必须使用 ::1（或指向 ::1 的“localhost”）；在 127.0.0.1 上这里无人应答。',

  // One port, many sockets.
  shareOneListener:
    '目前只有一个套接字使用此本地端口：监听套接字。它每接受一个客户端，就会产生一个本地端口相同的新[[socket:套接字]]。 | {sockets} 个套接字共用此本地端口：一个监听套接字和 {count} 个[[accepted:已接受]]的连接，以远程[[endpoint:端点]]相区分。',
  shareListeners:
    '{sockets} 个套接字使用此本地端口，都是监听套接字。它们每接受一个客户端，就会产生一个本地端口相同的新[[socket:套接字]]。 | {sockets} 个套接字共用此本地端口：{listeners} 个监听套接字和 {count} 个[[accepted:已接受]]的连接，以远程[[endpoint:端点]]相区分。',
  reusePort:
    '{count} 个监听套接字在完全相同的[[endpoint:端点]] {endpoint} 上等待。它们约定[[shared-port:共用]]（SO_REUSEPORT），由内核在它们之间分配新连接。',
  sharedBound:
    '{count} 个套接字绑定在完全相同的[[endpoint:端点]] {endpoint} 上。它们约定共用；发往[[multicast:多播]]组的数据会到达每一个。',
  inheritedListener:
    '{count} 个进程持有同一个监听套接字（{processes}）：它是在进程启动时[[shared-port:继承]]来的，谁空闲谁接受下一个客户端。',
  inheritedBound: '{count} 个进程持有同一个套接字（{processes}）：它是在进程启动时继承来的。',

  // Who is connected.
  sameRemote: '{count} 个连接来自 {address}。它们只有远程端口不同：{ports}。',
  callersHere: '{count} 个客户端是本机的进程：{processes}。',
  portCloseWait:
    '{count} 个连接处于 [[close-wait:CLOSE-WAIT]]：客户端已挂断，这里的程序还没有。若数量不断增加，说明程序忘了关闭它们。',
  callCloseWait:
    '其中 {count} 个处于 [[close-wait:CLOSE-WAIT]]：对方已挂断，这里的程序还没有。若数量不断增加，说明程序忘了关闭它们。',
  sameService:
    '{count} 个连接通往完全相同的[[endpoint:端点]] {endpoint}。它们只有本地端口不同：{ports}。',
  portsGiven:
    '每个连接都有自己的本地端口，由系统从 {first}-{last} 中分配：这是[[ephemeral-port:临时端口]]，本身没有意义。',
  portTimeWait: '{count} 个连接已结束，仅由内核暂时保留（[[time-wait:TIME-WAIT]]）。',

  // Two programs on one number.
  shadowed: '注意：另一个程序在另一地址的同一端口号上等待。由谁应答取决于客户端使用的地址。',
  shadowedBy:
    '注意：{process} 也在端口 {port} 上等待，地址为“{addresses}”。由谁应答取决于客户端使用的地址。',
  shadowedByHidden:
    '注意：一个此处无法得知名称的程序也在端口 {port} 上等待，地址为“{addresses}”。由谁应答取决于客户端使用的地址。',
  localhostOne: '在本机上，localhost:{port} 会到达 {process}。',
  localhostTwo:
    '127.0.0.1:{port} 会到达 {ipv4}，[::1]:{port} 会到达 {ipv6}。“localhost”先指哪一个，此处无从得知；对多数程序来说是 ::1。',
  localhostOrder:
    '在本机上，“localhost”先指 {first}，再指 {second}，因此 localhost:{port} 会到达 {process}，除非程序另有顺序。连接 {second} 则到达 {other}。',
  localhostOnly:
    '在本机上，“localhost”只指 {first}：localhost:{port} 会到达 {process}。浏览器也用这个名称指 {second}；连接它则到达 {other}。',
  localhostIpv4: '在本机上，localhost:{port} 会经由 127.0.0.1 到达 {process}；::1 上无人应答。',
  localhostIpv6: '在本机上，localhost:{port} 会经由 ::1 到达 {process}；127.0.0.1 上无人应答。',
  localhostNobody:
    '在本机上，“localhost”只指 {addresses}，那里的端口 {port} 无人应答；{process} 可通过 {address} 访问。',
  neighbour:
    '另一个程序 {process} 在 {addresses} 上使用相同的号码。那是另一个[[endpoint:端点]]，互不妨碍。',
  neighbourHidden:
    '一个此处无法得知名称的程序在 {addresses} 上使用相同的号码。那是另一个[[endpoint:端点]]，互不妨碍。',
  freePort:
    '附近空闲的 {protocol} 端口是 {port}：这里没有套接字使用它，系统也不会把它分配给客户端。',

  // The number itself.
  ownName: '{protocol} 端口 {port} 由你命名为“{name}”。',
  registered: '{protocol} 端口 {port} 注册给“{service}”。这只是惯例：任何程序都可以使用它。',
  inEphemeralRange:
    '此端口号在 {first}-{last} 范围内，系统从中给客户端分配[[ephemeral-port:端口]]，因此可能被某个客户端抢先得到。',
  systemPort: '1024 以下的端口号供知名服务使用；许多系统只允许特权程序占用。',

  // What one socket is.
  isListener:
    '这是一个[[listener:监听套接字]]：在 {local} 上等待、自己不与任何人通信的[[socket:套接字]]。它每接受一个客户端，就会产生一个本地端口相同的新套接字。',
  isBound:
    '这是[[bound:绑定]]在 {local} 上的 UDP [[socket:套接字]]。UDP 没有连接：能访问此[[endpoint:端点]]的任何人都可以发送，一个套接字服务所有人。',
  isReserved: '这是一个占用了 {local} 的 TCP [[socket:套接字]]，既不监听也未连接。',
  isAccepted:
    '此[[connection:连接]]是从 {remote} 的客户端[[accepted:接受]]的。本地端口 {port} 是监听套接字的；远程[[endpoint:端点]]将它与其他连接区分开。',
  isOutgoing: '本机的一个程序打开了到 {remote} 的这个[[connection:连接]]。',
  isOutgoingTo:
    '本机的一个程序打开了到 {remote} 的这个[[connection:连接]]。TCP 端口 {remotePort} 注册给“{service}”。',
  isConnectedUdp:
    '位于 {local} 的这个 UDP [[socket:套接字]]只是名义上已连接：它向 {remote} 发送，不接收其他来源的数据，但 UDP 没有双方约定的通话。',
  portGiven:
    '它自己的端口 {port} 很可能是系统从 {first}-{last} 中分配的[[ephemeral-port:临时端口]]，本身没有意义。',
  portChosen: '它自己的端口 {port} 不在系统分配给客户端的范围内：是程序指定的。',
  fiveTuple:
    '它的[[five-tuple:五元组]]是 {protocol}、{localAddress}、{localPort}、{remoteAddress}、{remotePort}。没有其他连接五项全同。',
  isMapped: '套接字本身是承载 IPv4 的 IPv6 套接字，因此一个监听套接字可同时服务两者。',

  // Who is at the other end.
  otherEnd: '另一端也在本机：由 {processes} 持有，是位于 {remote} 的独立套接字。',
  otherEndHidden: '另一端 {remote} 也在本机，但看不到持有它的进程。',
  otherEndGone:
    '另一端 {remote} 曾在本机，但那里已没有与它对应的套接字，或者它在另一个网络命名空间（容器）中。',
  otherEndElsewhere:
    '另一端是另一台计算机 {address} 上的套接字。由那里的哪个进程持有，只有在那里才能看到。',

  // Where in its life it is.
  stateListen: '它处于 LISTEN：接受客户端，直到程序停止。',
  stateSynSent:
    '它处于 SYN-SENT：已发出呼叫，尚无应答。若一直如此，说明对方不在线，或呼叫被防火墙丢弃。',
  stateSynReceived: '它处于 SYN-RECEIVED：已应答客户端，等待其确认。',
  stateEstablished: '它处于 [[established:ESTABLISHED]]：数据可双向流动。',
  stateFinWait1: '它处于 FIN-WAIT-1：本方已挂断，等待对方知晓。',
  stateFinWait2: '它处于 FIN-WAIT-2：本方已挂断，对方已知晓，仍可发送。',
  stateCloseWait:
    '它处于 [[close-wait:CLOSE-WAIT]]：对方已挂断，这里的程序还没有。若一直如此，说明程序忘了关闭它。',
  stateClosing: '它处于 CLOSING：双方同时挂断。',
  stateLastAck: '它处于 LAST-ACK：双方均已挂断，最后的确认正在途中。',
  stateTimeWait:
    '它处于 [[time-wait:TIME-WAIT]]：通话已结束，内核将这对端点再保留一分钟左右（最长四分钟），以防还有迟到的数据包。',
  stateClosed: '它处于 CLOSED：既不监听也未连接。',

  // Who holds it.
  heldBy: '由 {process} 持有。',
  heldAs: '{process} 以[[descriptor:描述符]] {descriptors} 持有它，这个编号只有该进程知道。',
  heldByMany: '{count} 个进程持有这同一个套接字：{processes}。最后一个进程放手时它才关闭。',
  heldBefore: '关闭之前由 {processes} 持有。',
  ownerOtherUser: '它属于另一用户，因此不显示进程。以 root 身份运行的 Portside 可以看到。',
  openedByUnit: '由服务或容器 {unit} 打开。',
  ownerTimeWait: '已没有进程持有它：它已关闭，内核暂时保留它。',
  ownerKernel: '由内核自身持有，例如用于网络文件系统或隧道。',
  ownerUnknown: '找不到持有它的进程。进程可能刚刚结束，或在容器中运行。',

  // What waits in the kernel.
  acceptQueue: '{count} 个客户端已连接，等待程序接受。若数量不断增加，说明程序处理得太慢。',
  receiveQueue: '已到达 {count} 字节，程序尚未读取。',
  sendQueue: '{count} 字节正在发送途中，对方尚未确认。',

  // How old it is.
  justOpened: '刚刚打开。',
  openForSeconds: '{count} 秒前打开。',
  openForMinutes: '{count} 分钟前打开。',
  openForHours: '{count} 小时前打开。',
  openForDays: '{count} 天前打开。',
  olderThanSeconds: '{count} 秒前 Portside 开始读取时它已存在。',
  olderThanMinutes: '{count} 分钟前 Portside 开始读取时它已存在。',
  olderThanHours: '{count} 小时前 Portside 开始读取时它已存在。',
  olderThanDays: '{count} 天前 Portside 开始读取时它已存在。',

  startedForSeconds: '其进程在 {count} 秒前启动。',
  startedForMinutes: '其进程在 {count} 分钟前启动。',
  startedForHours: '其进程在 {count} 小时前启动。',
  startedForDays: '其进程在 {count} 天前启动。',
} as const satisfies Catalogue['explain'];
