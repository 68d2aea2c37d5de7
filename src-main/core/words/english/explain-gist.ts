/**
 * English words of the explain area that come first: one short sentence each. `[[!words]]` are
 * shown strong, `[[term:shown]]` marks a word of the glossary.
 */
export const explainGist = {
  // A port.
  gistListens:
    '[[!{processes}]] waits here for connections. | [[!{processes}]] wait here for connections.',
  gistBound:
    '[[!{processes}]] is [[bound]] here and takes what arrives. | [[!{processes}]] are [[bound]] here and take what arrives.',
  gistReachThisMachine: '[[!Only this machine]] can reach it.',
  gistReachAll:
    '[[!Every network]] of this machine can reach it, unless a firewall stands between.',
  gistReachMulticast: '[[!Every network]] where it joined {addresses} can reach it.',
  gistReachInterface: '[[!What arrives at {interfaces}]] reaches it, and nothing else.',
  gistReachOneNamed: '[[!The network of {interface}]] can reach it, at {addresses}.',
  gistReachOne: '[[!Who can reach {addresses}]] can reach it, and nobody else.',
  gistReachInside: '[[!Only programs in {network}]] can reach it.',
  gistReachNetwork: '[[!The network of {network}]] can reach it.',

  // A socket.
  gistListener:
    'A [[listener]]: [[!{processes}]] waits here for callers. | A [[listener]]: [[!{processes}]] wait here for callers.',
  gistListenerHidden: 'A [[listener]] whose process cannot be seen waits here for callers.',
  gistBoundUdp:
    'A UDP [[socket]]: [[!{processes}]] is [[bound]] here and takes what arrives. | A UDP [[socket]]: [[!{processes}]] are [[bound]] here and take what arrives.',
  gistBoundUdpHidden: 'A UDP [[socket]], [[bound]] by a process that cannot be seen.',
  gistReserved:
    '[[!{processes}]] has taken this [[port]] but does not listen on it. | [[!{processes}]] have taken this [[port]] but do not listen on it.',
  gistReservedHidden:
    'A process that cannot be seen has taken this [[port]] without listening on it.',
  gistAccepted:
    '[[!{address}]] called, and [[!{processes}]] [[accepted]]. | [[!{address}]] called; [[!{processes}]] hold the [[accepted]] connection.',
  gistAcceptedHidden: '[[!{address}]] called, and a process that cannot be seen [[accepted]].',
  gistAcceptedHere:
    '[[!{other}]] of this machine called, and [[!{processes}]] [[accepted]]. | [[!{other}]] of this machine called; [[!{processes}]] hold the [[accepted]] connection.',
  gistAcceptedHereHidden:
    '[[!{other}]] of this machine called, and a process that cannot be seen [[accepted]].',
  gistCalled: '[[!{processes}]] called [[!{remote}]].',
  gistCalledHidden: 'A process that cannot be seen called [[!{remote}]].',
  gistCalledHere: '[[!{processes}]] called [[!{other}]], which is on this machine too.',
  gistCalledHereHidden:
    'A process that cannot be seen called [[!{other}]], which is on this machine too.',
  gistEnds:
    'Their [[connection]] has a [[socket]] at each end, and its [[five-tuple:5-tuple]] is like no other.',
  gistSendsOnly:
    '[[!{processes}]] sends to [[!{remote}]] and takes nothing from anyone else, without a [[connection]]: UDP has none. | [[!{processes}]] send to [[!{remote}]] and take nothing from anyone else, without a [[connection]]: UDP has none.',
  gistSendsOnlyHidden:
    'A process that cannot be seen sends to [[!{remote}]] by UDP and takes nothing from anyone else.',
  gistTimeWait:
    'A [[connection]] with [[!{remote}]] that is over: no process holds it, and the kernel keeps it for a moment ([[time-wait:TIME-WAIT]]).',

  // What a process has open to one service.
  gistCalls:
    '[[!{processes}]] has one [[connection]] open to {protocol} port {port} of {addresses}. | [[!{processes}]] has [[!{count} connections]] open to {protocol} [[port]] {port} of {addresses}, each with a [[socket]] of its own.',
  gistCallsHidden:
    'A process that cannot be seen has one [[connection]] open to {protocol} port {port} of {addresses}. | A process that cannot be seen has [[!{count} connections]] open to {protocol} [[port]] {port} of {addresses}.',

  // Who a remote is.
  gistRemoteSelf: '[[!This machine]] itself: both ends of these connections are here.',
  gistRemoteOwn:
    '[[!This machine]] itself, at its address on {interface}: both ends of these connections are here.',
  gistRemoteNear: '[[!{address}]] is on the network of {interface}, next to this machine.',
  gistRemoteFar: '[[!{address}]] is a public address, beyond this machine’s own networks.',
  gistRemotePrivate:
    '[[!{address}]] is a private address: on a network behind a router or VPN of yours, not on the internet.',
  gistRemoteLink: '[[!{address}]] is on the very same link as this machine.',
  gistRemoteGroup: '[[!{address}]] is no single computer but a group ([[multicast]] or broadcast).',
  gistRemoteReserved: '[[!{address}]] is of a range kept for special use.',
  gistTheyCalled:
    'It opened one [[connection]], to {processes}. | It opened {count} [[connection:connections]], to {processes}.',
  gistTheyCalledHidden:
    'It opened one [[connection]] to here. | It opened {count} [[connection:connections]] to here.',
  gistWeCalled:
    '{processes} opened one [[connection]] to it. | {processes} opened {count} [[connection:connections]] to it.',
  gistWeCalledHidden:
    'One [[connection]] to it was opened from here. | {count} [[connection:connections]] to it were opened from here.',
  remoteElsewhere:
    'Which processes hold the other ends can only be seen on {address} itself. Its name is not looked up unless you ask for it.',

  // What a process has.
  gistProcessWaits:
    '[[!{process}]] waits on [[port]] {ports}. | [[!{process}]] waits on {count} [[port:ports]]: {ports}.',
  gistProcessClient: '[[!{process}]] waits on no port: it is only a client.',
  gistProcessAccepted:
    'It holds one [[accepted]] connection. | It holds {count} [[accepted]] connections.',
  gistProcessCalls:
    'It opened one [[connection]] itself, to {remotes}. | It opened {count} [[connection:connections]] itself, to {remotes}.',
  bothProtocols:
    'It has both TCP {port} and UDP {port}: one number, but two different [[port:ports]].',
  processDescriptors:
    'It knows its socket by [[descriptor]] {descriptors}, a number that nobody outside sees. | It knows its {count} sockets by [[descriptor:descriptors]] {descriptors}, numbers that nobody outside sees.',
  nobodyOtherUser:
    'These [[socket:sockets]] belong to other users. Which processes hold them, only those users and the administrator may see.',
  nobodyTimeWait:
    'No process holds these [[socket:sockets]] any more: they are closed, and the kernel keeps them for a moment.',
  nobodyKernel: 'The kernel itself holds these [[socket:sockets]]; no process stands behind them.',
  nobodyUnknown:
    'No process was found that holds these [[socket:sockets]]. It may have ended a moment ago, or live in a container.',
} as const;
