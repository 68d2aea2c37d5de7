/** English words of the explain area for a port that nobody has, and why a bind may fail. */
export const explainUnused = {
  // A port nobody listens on.
  unusedFree:
    'Nobody listens on TCP [[port]] {port}, and nothing here stands in the way of a program that asks for it.',
  unusedButTaken:
    'Nobody listens on TCP [[port]] {port}, but a program that asks for it may still be refused.',
  unusedUdpFree:
    'Nobody is [[bound]] to UDP [[port]] {port}, and nothing here stands in the way of a program that asks for it.',
  unusedUdpButTaken:
    'Nobody takes what arrives at UDP [[port]] {port}, but a program that asks for it may still be refused.',
  unusedZero:
    'Port 0 is not a port anyone can reach: a program that asks for it is given a free one by the system.',
  unusedReserved:
    '{processes} has taken {endpoints} without listening there, and keeps everyone else from it.',
  unusedReservedHidden:
    'A process that cannot be seen has taken {endpoints} without listening there, and keeps everyone else from it.',
  unusedAccepted:
    'One connection of a closed [[listener]] is still open in {processes}. End it, or let the new server set SO_REUSEADDR. | {count} connections of a closed [[listener]] are still open in {processes}. End them, or let the new server set SO_REUSEADDR.',
  unusedAcceptedHidden:
    'One connection of a closed [[listener]] is still open. Let the new server set SO_REUSEADDR, or wait until it ends. | {count} connections of a closed [[listener]] are still open. Let the new server set SO_REUSEADDR, or wait until they end.',
  unusedClient:
    '{processes} has it as a client, for its connection to {remotes}. It is free when that ends. | {processes} has it as a client, for {count} connections ({remotes}). It is free when they end.',
  unusedClientHidden:
    'A client has it, for its connection to {remotes}. It is free when that ends. | A client has it, for {count} connections ({remotes}). It is free when they end.',
  unusedTimeWait:
    'One connection to it is over but kept by the kernel for a minute or so ([[time-wait:TIME-WAIT]]). Servers that set SO_REUSEADDR, as most do, get the port all the same. | {count} connections to it are over but kept by the kernel for a minute or so ([[time-wait:TIME-WAIT]]). Servers that set SO_REUSEADDR, as most do, get the port all the same.',
  unusedUdpClient:
    '{processes} has it as a client, to exchange packets with {remotes}. It is free when that socket closes. | {processes} has it as a client, in {count} sockets ({remotes}). It is free when they close.',
  unusedUdpClientHidden:
    'A client has it, to exchange packets with {remotes}. It is free when that socket closes. | A client has it, in {count} sockets ({remotes}). It is free when they close.',
  unusedTcp:
    'TCP port {port} is in use by {processes}. That is a different port and stands in nobody’s way.',
  unusedTcpHidden:
    'TCP port {port} is in use. That is a different port and stands in nobody’s way.',
  unusedUdp:
    'UDP port {port} is in use by {processes}. That is a different port and stands in nobody’s way.',
  unusedUdpHidden:
    'UDP port {port} is in use. That is a different port and stands in nobody’s way.',
  privilegedLinux:
    'Ports below 1024 need root or the capability CAP_NET_BIND_SERVICE (or a lower sysctl net.ipv4.ip_unprivileged_port_start).',
  privilegedMac:
    'To wait on a single address, ports below 1024 need root; on all addresses (0.0.0.0 or ::) they do not.',
  airPlay:
    'The AirPlay Receiver of macOS takes ports 5000 and 7000 when it is on. It is turned off in System Settings, General, AirDrop & Handoff.',
  reservedRanges:
    'Windows (Hyper-V, WSL, Docker) may have reserved a range that holds it, and then refuses it to everyone with “access denied”. “netsh interface ipv4 show excludedportrange protocol={protocol}” lists the ranges.',
  httpSys:
    'The web service of Windows (http.sys, shown as pid 4) may hold it for IIS or another service. “netsh http show servicestate” tells.',
  otherNamespace:
    'A program in a container has ports of its own: it can have {port} there without being in this table, and it is not in the way here.',
  virtualMachine:
    'A program in a container or a virtual machine has ports of its own: it can have {port} there without being in this table.',
} as const;
