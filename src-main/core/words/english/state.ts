/** Plain meanings of the TCP states (RFC 9293 section 3.3.2). */
export const state = {
  LISTEN: 'waiting for connections',
  'SYN-SENT': 'calling, no answer yet',
  'SYN-RECEIVED': 'answering a call, not confirmed yet',
  ESTABLISHED: 'open, data can flow both ways',
  'FIN-WAIT-1': 'closed by this side, waiting for the other side to confirm',
  'FIN-WAIT-2': 'closed by this side, the other side still may send',
  'CLOSE-WAIT': 'closed by the other side, this program has not closed yet',
  CLOSING: 'both sides closed at once, waiting for the last confirmation',
  'LAST-ACK': 'both sides closed, waiting for the last confirmation',
  'TIME-WAIT':
    'closed; the kernel keeps the pair of endpoints for a moment so that late packets do no harm',
  CLOSED: 'not connected',
} as const;
