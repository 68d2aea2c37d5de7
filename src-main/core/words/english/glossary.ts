/**
 * English words of the glossary area: the terms that explanations mark, each with a short
 * definition. The picture is a telephone: port = number, socket = phone, connection = call.
 */
export const glossary = {
  port: 'A number from 0 to 65535 that names a service on a computer, as a phone number names a desk. TCP and UDP each have their own: TCP 53 and UDP 53 are different ports. A port is only a number; sockets are what use it.',
  socket:
    'One end of the traffic, held by a process: the phone on the desk. Several phones can answer to one number, so many sockets can have the same local port.',
  endpoint:
    'An address and a port together, such as 127.0.0.1:80. Also called a half-association when the protocol is named with it.',
  listener:
    'A TCP socket that waits for callers, as a switchboard does. It never talks itself: for each caller it hands out a new socket and goes on waiting.',
  accepted:
    'A connection that came in: the listener picked up and handed the call to a new socket, which has the same local port as the listener.',
  connection:
    'A call between two sockets, one at each end, each held by a process of its own computer. An association, in older books.',
  bound:
    'Said of a socket that has taken an address and a port. A UDP socket is only ever bound: like a letter box, it takes what arrives, and nobody has to call first.',
  'five-tuple':
    'Protocol, local address, local port, remote address, remote port. No two connections share all five, so the system always knows which socket a packet is for.',
  descriptor:
    'The number by which a process knows one of its open sockets or files, like the extension of a phone inside an office. Nobody outside can see or use it.',
  'shared-port':
    'One port with several sockets that wait on it: one phone that was handed on to several people when they were hired (a listener that forked processes inherit), or several phones on one number that ring by turns (SO_REUSEPORT).',
  interface:
    'A network card, real or made up, by which a computer is on a network, such as eth0. Each has addresses of its own; a program is bound to one of them, or to all at once.',
  loopback:
    'The addresses 127.0.0.0/8 and ::1, by which a computer talks to itself: an internal line. Nothing sent there leaves the machine.',
  'unspecified-address':
    'The addresses 0.0.0.0 and ::. A program that waits on one of them waits on every address the computer has.',
  'ephemeral-port':
    'A port that the system lends a client for one connection, as a phone box lends you its number. When the call is over, it goes back.',
  multicast:
    'Addresses that stand for a group: what is sent there reaches everyone who joined, like a conference call.',
  established:
    'The state of a connection in which both sides have agreed on the call and can talk.',
  'close-wait':
    'The other side has hung up, this one has not put down the phone yet. A program that never does so leaks sockets.',
  'time-wait':
    'The call is over. The side that hung up first keeps the line reserved for a minute or so, lest a late word of this call be taken for part of the next one.',
  'unix-socket':
    'A socket that is reached by a path in the file system instead of an address and a port: an intercom within the house. Only programs of this machine can use it; “portside list --unix” lists them.',
  scope:
    'Who can reach a socket: programs on this machine only, one network, or every network the machine is on. It follows from the address the socket is bound to.',
} as const;
