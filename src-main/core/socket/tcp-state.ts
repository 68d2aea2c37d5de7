/** The states of a TCP connection as RFC 9293 section 3.3.2 names them, in the order of a life. */
export const tcpStates = [
  'LISTEN',
  'SYN-SENT',
  'SYN-RECEIVED',
  'ESTABLISHED',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'CLOSE-WAIT',
  'CLOSING',
  'LAST-ACK',
  'TIME-WAIT',
  'CLOSED',
] as const;

export type TcpState = (typeof tcpStates)[number];
