import { describe, expect, it } from 'vitest';
import type { Socket, SocketFacts } from '../../../src-main/core/socket/socket.ts';
import {
  canContinue,
  isSameSocket,
  shareOwner,
} from '../../../src-main/core/table/continuation.ts';
import {
  connectionFacts,
  endpointOf,
  listenerFacts,
  ownerOf,
  udpFacts,
} from '../../support/socket-facts.ts';

function rowOf(facts: SocketFacts): Socket {
  const identity = { id: 'row', role: 'outgoing', formerOwners: [] } as const;
  return { ...facts, ...identity, firstSeenAtMs: 1, seenAtStart: false };
}

const connection = connectionFacts('127.0.0.1:80', '127.0.0.1:5000');

describe('isSameSocket', () => {
  it('wants the same tuple of a TCP socket', () => {
    expect(isSameSocket(rowOf(connection), { ...connection, state: 'CLOSING' })).toBe(true);
    const elsewhere = { ...connection, remote: endpointOf('127.0.0.1:5001') };
    expect(isSameSocket(rowOf(connection), elsewhere)).toBe(false);
    expect(isSameSocket(rowOf(connection), { ...connection, family: 'ipv6' })).toBe(false);
  });

  it('wants only the same port of a UDP socket', () => {
    const row = rowOf(udpFacts('0.0.0.0:5000'));
    const connected = udpFacts('127.0.0.1:5000', { remote: endpointOf('127.0.0.1:53') });
    expect(isSameSocket(row, connected)).toBe(true);
    expect(isSameSocket(row, udpFacts('0.0.0.0:5001'))).toBe(false);
    expect(isSameSocket(row, { ...connected, family: 'ipv6' })).toBe(false);
    expect(isSameSocket(row, listenerFacts('0.0.0.0:5000'))).toBe(false);
  });
});

describe('canContinue', () => {
  it('needs the number to be missing on one side', () => {
    const numbered = { ...connection, inode: 5 };
    expect(canContinue(rowOf(numbered), { ...connection, inode: 0 })).toBe(true);
    expect(canContinue(rowOf(connection), numbered)).toBe(true);
    expect(canContinue(rowOf(numbered), { ...connection, inode: 6 })).toBe(false);
  });

  it('does not let a connection grow younger or change its family', () => {
    const gone = rowOf({ ...connection, state: 'TIME-WAIT' });
    expect(canContinue(gone, connection)).toBe(false);
    expect(canContinue(gone, { ...connection, state: null })).toBe(true);
    expect(canContinue(rowOf(connection), { ...connection, family: 'ipv6' })).toBe(false);
  });

  it('lets a closed socket listen', () => {
    const closed = rowOf(listenerFacts('0.0.0.0:80', { state: 'CLOSED' }));
    expect(canContinue(closed, listenerFacts('0.0.0.0:80'))).toBe(true);
  });
});

describe('shareOwner', () => {
  it('goes by pid and start time, of which one may be unknown', () => {
    const one = ownerOf(1, { startedAtMs: 5 });
    expect(shareOwner([one, ownerOf(2)], [ownerOf(3), ownerOf(2)])).toBe(true);
    expect(shareOwner([one], [ownerOf(1)])).toBe(true);
    expect(shareOwner([one], [ownerOf(1, { startedAtMs: 6 })])).toBe(false);
    expect(shareOwner([one], [ownerOf(2)])).toBe(false);
    expect(shareOwner([], [])).toBe(false);
  });
});
