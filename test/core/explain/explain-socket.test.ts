import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSocket } from '../../../src-main/core/explain/explain-socket.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const python = anOwner(812, 'python3', [5]);

describe('explainSocket', () => {
  it('explains a listener by who can reach it', () => {
    expect(keysOf(explainSocket(listenerAt('127.0.0.1:8123', [python]), aContext))).toEqual([
      'isListener',
      'reachThisMachine',
      'stateListen',
      'heldAs',
      'openForSeconds',
    ]);
  });

  it('explains an accepted connection by its 5-tuple and the other end', () => {
    const accepted = acceptedAt('127.0.0.1:8123', '127.0.0.1:50001', [python]);
    const client = outgoingFrom('127.0.0.1:50001', '127.0.0.1:8123', [anOwner(4711, 'curl')]);
    const context = { ...aContext, conversations: new Map([[accepted.id, client]]) };
    expect(sentencesOf(explainSocket(accepted, context))).toEqual([
      'This connection was accepted from a caller at 127.0.0.1:50001. Its local port 8123 is the listener’s; the remote endpoint tells it from the others.',
      'Its 5-tuple is TCP, 127.0.0.1, 8123, 127.0.0.1, 50001. No other connection has all five.',
      'The other end is on this machine too: curl 4711 holds it, as a socket of its own at 127.0.0.1:50001.',
      'It is ESTABLISHED: data can flow both ways.',
      'python3 812 holds it as descriptor 5, a number that only this process knows.',
      'Opened 10 seconds ago.',
    ]);
  });

  it('explains a UDP socket without a state', () => {
    const keys = keysOf(explainSocket(boundAt('0.0.0.0:53', [python]), aContext));
    expect(keys).toEqual(['isBound', 'reachAllNamed', 'heldAs', 'openForSeconds']);
  });

  it('has words for any socket, and never says of UDP that it listens or is established', () => {
    fc.assert(
      fc.property(arbitrarySocket, (socket) => {
        const phrases = explainSocket(socket, aContext);
        expect(sentencesOf(phrases).every((sentence) => sentence.length > 10)).toBe(true);
        const states = keysOf(phrases).filter((key) => key.startsWith('state'));
        expect(states).toHaveLength(socket.protocol === 'tcp' ? 1 : 0);
      }),
    );
  });
});
