import { describe, expect, it } from 'vitest';
import { SocketCounts } from '../../../src-main/core/grouping/socket-counts.ts';
import { acceptedAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

const client = outgoingFrom('127.0.0.1:50000', '127.0.0.1:80', [], { ownerReason: 'kernel' });
const fading = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], {
  state: 'TIME-WAIT',
  ownerReason: 'time-wait',
});
const hidden = listenerAt('0.0.0.0:22', [], { ownerReason: 'other-user' });

describe('SocketCounts', () => {
  it('counts what comes and takes back what goes', () => {
    const counts = new SocketCounts();
    for (const socket of [client, fading, hidden, hidden]) counts.add(socket);
    expect(Object.fromEntries(Object.entries(counts))).toEqual({
      loopbackClients: 1,
      timeWait: 1,
      ownersMissing: 2,
    });
    for (const socket of [client, hidden]) counts.remove(socket);
    expect(Object.fromEntries(Object.entries(counts))).toEqual({
      loopbackClients: 0,
      timeWait: 1,
      ownersMissing: 1,
    });
    counts.clear();
    expect(Object.fromEntries(Object.entries(counts))).toEqual({
      loopbackClients: 0,
      timeWait: 0,
      ownersMissing: 0,
    });
  });
});
