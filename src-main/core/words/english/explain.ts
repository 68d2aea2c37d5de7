import { explainGist } from './explain-gist.ts';
import { explainUnused } from './explain-unused.ts';

/**
 * English words of the explain area: one sentence or two each. `{name}` is a value; forms of a
 * plural are parted by `|` and chosen by `count`. `[[term:shown]]` marks a word of the glossary.
 */
export const explain = {
  ...explainGist,
  ...explainUnused,

  // Who waits on a port.
  listensOne:
    '{process} is the [[listener]] here: it waits for connections to TCP [[port]] {port}.',
  listensMany: '{count} processes wait for connections to TCP [[port]] {port}: {processes}.',
  listensOtherUser:
    'A program of another user is the [[listener]] on TCP [[port]] {port}. Which one, only that user and the administrator may see.',
  listensKernel:
    'The kernel itself is the [[listener]] on TCP [[port]] {port}; no process stands behind it.',
  listensUnknown:
    'Somebody is the [[listener]] on TCP [[port]] {port}, but its process could not be found.',
  boundOne:
    '{process} is [[bound]] to UDP [[port]] {port}. UDP has no connections, so it does not listen: it just takes what arrives.',
  boundMany:
    '{count} processes are [[bound]] to UDP [[port]] {port}: {processes}. UDP has no connections, so they do not listen: they just take what arrives.',
  boundOtherUser:
    'A program of another user is [[bound]] to UDP [[port]] {port}. Which one, only that user and the administrator may see.',
  boundKernel:
    'The kernel itself is [[bound]] to UDP [[port]] {port}; no process stands behind it.',
  boundUnknown: 'Somebody is [[bound]] to UDP [[port]] {port}, but its process could not be found.',
  reservedOne:
    '{process} has taken TCP [[port]] {port} but does not listen on it: nobody can connect, and nobody else gets the port.',
  reservedMany:
    '{count} processes have taken TCP [[port]] {port} but do not listen on it: {processes}.',
  reservedOtherUser:
    'A program of another user has taken TCP [[port]] {port} but does not listen on it.',
  reservedKernel: 'The kernel has taken TCP [[port]] {port} but does not listen on it.',
  reservedUnknown:
    'Somebody has taken TCP [[port]] {port} but does not listen on it; the process could not be found.',
  listenerClosed:
    'Nobody listens on [[port]] {port} any more, but one connection of the closed [[listener]] is still there: a connection is a socket of its own and outlives its listener. | Nobody listens on [[port]] {port} any more, but {count} connections of the closed [[listener]] are still there: each is a socket of its own and outlives its listener.',

  // Who can reach it.
  reachAllNamed:
    'Every network of this machine ({interfaces}) can reach it, unless a firewall stands before it: it waits on the [[unspecified-address:unspecified address]] {addresses}, which means all addresses at once.',
  reachAll:
    'Every network this machine is on can reach it, unless a firewall stands before it: it waits on the [[unspecified-address:unspecified address]] {addresses}, which means all addresses at once.',
  reachDualStack:
    'An IPv6 socket on “::” mostly takes IPv4 callers too, so one socket serves both.',
  reachDualStackKnown: 'It takes IPv4 callers too: an IPv6 socket on “::” serves both.',
  reachIpv6Only:
    'It takes IPv6 callers alone: this socket on “::” was told to refuse IPv4, so another program can wait on the same port for IPv4.',
  reachInterface:
    'Only what arrives at the interface {interfaces} reaches it, whatever the address: it is bound to that interface by name. | Only what arrives at the interfaces {interfaces} reaches it, whatever the address: it is bound to them by name.',
  reachLoopbackInterface:
    'Only programs on this machine can reach it: it is bound to the [[loopback]] interface by name.',
  reachMulticast:
    'It hears whatever is sent to the group {addresses} ([[multicast]]), on every network where it joined the group.',
  reachOneNamed:
    'Computers on the network of {interface} can reach it: it is bound to {address}, an address of that [[interface]] alone.',
  reachOne: 'Only who can reach the address {address} can reach it: it is bound to that one alone.',
  inContainer:
    'It is in the container {network}, which has a network of its own: its ports and addresses are not this machine’s, and a program here may use the same port.',
  inNetwork:
    'It is in a network of its own ({network}), apart from this machine’s: its ports and addresses are not this machine’s, and a program here may use the same port.',
  reachNetwork:
    'Whoever can reach the network of {network} can reach it at {addresses}. Who that is depends on how that network is joined to this machine’s; a published port shows here as a port of its own.',
  reachInside:
    'Only programs in {network} can reach it: {addresses} is [[loopback]] there, and even this machine does not get to it.',
  reachThisMachine:
    'Only programs on this machine can reach it: {addresses} is a [[loopback]] address, and nothing sent there ever leaves the machine. | Only programs on this machine can reach it: {addresses} are [[loopback]] addresses, and nothing sent there ever leaves the machine.',
  reachThisMachineToo:
    'Programs on this machine can reach it over the [[loopback]] address {addresses} as well. | Programs on this machine can reach it over the [[loopback]] addresses {addresses} as well.',
  reachOnlyIpv6:
    'Callers must use ::1 (or “localhost”, where that means ::1); a call to 127.0.0.1 finds nobody here.',

  // One port, many sockets.
  shareOneListener:
    'One socket has this local port for now: the listener. Each caller it accepts will get a new [[socket]] with the same local port. | Two sockets share this local port: one listener and one [[accepted]] connection. The listener goes on listening. | {sockets} sockets share this local port: one listener and {count} [[accepted]] connections, told apart by their remote [[endpoint]].',
  shareListeners:
    '{sockets} sockets have this local port, all of them listeners. Each caller they accept will get a new [[socket]] with the same local port. | {sockets} sockets share this local port: {listeners} listeners and one [[accepted]] connection. | {sockets} sockets share this local port: {listeners} listeners and {count} [[accepted]] connections, told apart by their remote [[endpoint]].',
  reusePort:
    '{count} listeners wait on the very same [[endpoint]] {endpoint}. They agreed to [[shared-port:share it]] (SO_REUSEPORT), and the kernel deals new connections out among them.',
  sharedBound:
    '{count} sockets are bound to the very same [[endpoint]] {endpoint}. They agreed to share it; what is sent to a [[multicast]] group reaches each of them.',
  inheritedListener:
    '{count} processes hold one and the same listener ({processes}): it was [[shared-port:handed on]] when they were started, and whoever is free accepts the next caller.',
  inheritedBound:
    '{count} processes hold one and the same socket ({processes}): it was handed on when they were started.',

  // Who is connected.
  sameRemote:
    '{count} connections come from {address}. They are equal but for the remote port: {ports}.',
  callersHere:
    'One caller is a process of this machine: {processes}. | {count} callers are processes of this machine: {processes}.',
  portCloseWait:
    'One connection is in [[close-wait:CLOSE-WAIT]]: the caller has hung up, and the program here has yet to. | {count} connections are in [[close-wait:CLOSE-WAIT]]: the callers have hung up, and the program here has yet to. If they grow in number, it forgets to close them.',
  callCloseWait:
    'One of them is in [[close-wait:CLOSE-WAIT]]: the other side has hung up, and the program here has yet to. | {count} of them are in [[close-wait:CLOSE-WAIT]]: the other side has hung up, and the program here has yet to. If they grow in number, it forgets to close them.',
  sameService:
    '{count} connections go to the very same [[endpoint]] {endpoint}. They are equal but for the local port: {ports}.',
  portsGiven:
    'Each has a local port of its own, given by the system out of {first}-{last}: an [[ephemeral-port:ephemeral port]], which means nothing by itself.',
  portTimeWait:
    'One connection is over and only kept by the kernel for a moment ([[time-wait:TIME-WAIT]]). | {count} connections are over and only kept by the kernel for a moment ([[time-wait:TIME-WAIT]]).',

  // Two programs on one number.
  shadowed:
    'Careful: a different program waits on the same port number at another address. Which of them answers depends on the address a caller uses.',
  shadowedBy:
    'Careful: {process} waits on port {port} too, at “{addresses}”. Who answers depends on the address that is called.',
  shadowedByHidden:
    'Careful: a program that cannot be named here waits on port {port} too, at “{addresses}”. Who answers depends on the address that is called.',
  localhostOne: 'On this machine, localhost:{port} reaches {process}.',
  localhostTwo:
    '127.0.0.1:{port} reaches {ipv4}, [::1]:{port} reaches {ipv6}. Which of the two “localhost” means first is not known here; for most programs it is ::1.',
  localhostOrder:
    'On this machine “localhost” means {first} before {second}, so localhost:{port} reaches {process}, unless a program keeps another order. Whoever calls {second} reaches {other}.',
  localhostOnly:
    'On this machine “localhost” means {first} alone: localhost:{port} reaches {process}. Browsers know {second} by that name too; whoever calls it reaches {other}.',
  localhostIpv4:
    'On this machine, localhost:{port} reaches {process}, over 127.0.0.1; nobody answers on ::1.',
  localhostIpv6:
    'On this machine, localhost:{port} reaches {process}, over ::1; nobody answers on 127.0.0.1.',
  localhostNobody:
    'On this machine “localhost” means {addresses} alone, where nobody answers at port {port}; {process} is reached at {address}.',
  neighbour:
    'Another program, {process}, has the same number at {addresses}. That is a different [[endpoint]] and not in the way.',
  neighbourHidden:
    'A program that cannot be named here has the same number at {addresses}. That is a different [[endpoint]] and not in the way.',
  freePort:
    'A free {protocol} port nearby is {port}: no socket here has it, and the system does not lend it to clients.',

  // The number itself.
  ownName: 'You call {protocol} port {port} “{name}”.',
  registered:
    '{protocol} port {port} is registered for “{service}”. That is only a custom: any program may use it.',
  inEphemeralRange:
    'The number lies in the range {first}-{last}, out of which this system gives clients their [[ephemeral-port:ports]], so a client may happen to get it first.',
  systemPort:
    'Numbers below 1024 are for well-known services; many systems let only privileged programs have them.',

  // What one socket is.
  isListener:
    'This is a [[listener]]: a [[socket]] that waits on {local} and talks to nobody itself. For each caller it accepts, a new socket with the same local port comes into being.',
  isBound:
    'This is a UDP [[socket]] [[bound]] to {local}. UDP has no connections: anyone who reaches the [[endpoint]] may send, and one socket serves them all.',
  isReserved:
    'This is a TCP [[socket]] that has taken {local} and neither listens nor is connected.',
  isAccepted:
    'This [[connection]] was [[accepted]] from a caller at {remote}. Its local port {port} is the listener’s; the remote [[endpoint]] tells it from the others.',
  isOutgoing: 'A program of this machine opened this [[connection]] to {remote}.',
  isOutgoingTo:
    'A program of this machine opened this [[connection]] to {remote}. TCP port {remotePort} is registered for “{service}”.',
  isConnectedUdp:
    'This UDP [[socket]] at {local} is connected in name only: it sends to {remote} and takes nothing from anyone else, but UDP knows no call that both sides agreed on.',
  portGiven:
    'Its own port, {port}, was most likely given to it by the system, out of {first}-{last}: an [[ephemeral-port:ephemeral port]], which means nothing by itself.',
  portChosen:
    'Its own port, {port}, is not one the system gives to clients: the program asked for it.',
  fiveTuple:
    'Its [[five-tuple:5-tuple]] is {protocol}, {localAddress}, {localPort}, {remoteAddress}, {remotePort}. No other connection has all five.',
  isMapped:
    'The socket itself is an IPv6 one that talks IPv4, which is why one listener can serve both.',

  // Who is at the other end.
  otherEnd:
    'The other end is on this machine too: {processes} holds it, as a socket of its own at {remote}. | The other end is on this machine too: {processes} hold it, as a socket of its own at {remote}.',
  otherEndHidden:
    'The other end, {remote}, is on this machine too, but the process that holds it cannot be seen.',
  otherEndGone:
    'The other end, {remote}, was on this machine too, but no socket there belongs to this one any more, or it is in another network namespace (a container).',
  otherEndElsewhere:
    'The other end is a socket on another computer, {address}. Which process holds it there can only be seen there.',

  // Where in its life it is.
  stateListen: 'It is in LISTEN: open for callers, for as long as the program wants.',
  stateSynSent:
    'It is in SYN-SENT: it has called and nobody has answered yet. If it stays, the other side is down or a firewall swallows the call.',
  stateSynReceived: 'It is in SYN-RECEIVED: a caller was answered and has yet to confirm.',
  stateEstablished: 'It is [[established:ESTABLISHED]]: data can flow both ways.',
  stateFinWait1:
    'It is in FIN-WAIT-1: this side has hung up and waits for the other side to notice.',
  stateFinWait2:
    'It is in FIN-WAIT-2: this side has hung up, the other side knows, and may still send.',
  stateCloseWait:
    'It is in [[close-wait:CLOSE-WAIT]]: the other side has hung up, and the program here has yet to. If it stays, the program has forgotten it.',
  stateClosing: 'It is in CLOSING: both sides hung up at the same moment.',
  stateLastAck:
    'It is in LAST-ACK: both sides have hung up, and the last confirmation is on its way.',
  stateTimeWait:
    'It is in [[time-wait:TIME-WAIT]]: the call is over, and the kernel keeps both endpoints apart for a minute or so (up to four), in case a late packet still comes.',
  stateClosed: 'It is CLOSED: neither listening nor connected.',

  // Who holds it.
  heldBy: '{process} holds it.',
  heldAs:
    '{process} holds it as [[descriptor]] {descriptors}, a number that only this process knows. | {process} holds it as [[descriptor:descriptors]] {descriptors}, numbers that only this process knows.',
  heldByMany:
    '{count} processes hold this one socket: {processes}. It closes when the last of them lets go.',
  heldBefore: 'Before it was closed, {processes} held it.',
  ownerOtherUser:
    'It belongs to another user, so the process is not shown. Portside run as root could see it.',
  openedByUnit: 'It was opened by the service or container {unit}.',
  ownerTimeWait:
    'No process holds it any more: it is closed, and the kernel keeps it for a moment.',
  ownerKernel: 'The kernel itself holds it, for instance for a network file system or a tunnel.',
  ownerUnknown:
    'No process was found that holds it. It may have ended a moment ago, or live in a container.',

  // What waits in the kernel.
  acceptQueue:
    'One caller is connected and waits for the program to accept it. | {count} callers are connected and wait for the program to accept them. If they grow in number, it is too slow.',
  receiveQueue:
    'One byte has arrived that the program has yet to read. | {count} bytes have arrived that the program has yet to read.',
  sendQueue:
    'One byte is on its way out that the other side has yet to confirm. | {count} bytes are on their way out that the other side has yet to confirm.',

  // How old it is.
  justOpened: 'It was opened just now.',
  openForSeconds: 'Opened a second ago. | Opened {count} seconds ago.',
  openForMinutes: 'Opened a minute ago. | Opened {count} minutes ago.',
  openForHours: 'Opened an hour ago. | Opened {count} hours ago.',
  openForDays: 'Opened a day ago. | Opened {count} days ago.',
  olderThanSeconds:
    'It was there when Portside began to look, a second ago. | It was there when Portside began to look, {count} seconds ago.',
  olderThanMinutes:
    'It was there when Portside began to look, a minute ago. | It was there when Portside began to look, {count} minutes ago.',
  olderThanHours:
    'It was there when Portside began to look, an hour ago. | It was there when Portside began to look, {count} hours ago.',
  olderThanDays:
    'It was there when Portside began to look, a day ago. | It was there when Portside began to look, {count} days ago.',

  startedForSeconds:
    'Its process was started a second ago. | Its process was started {count} seconds ago.',
  startedForMinutes:
    'Its process was started a minute ago. | Its process was started {count} minutes ago.',
  startedForHours:
    'Its process was started an hour ago. | Its process was started {count} hours ago.',
  startedForDays: 'Its process was started a day ago. | Its process was started {count} days ago.',
} as const;
