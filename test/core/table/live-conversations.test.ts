import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiveTupleKey } from '../../../src-main/core/socket/five-tuple.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { findConversations } from '../../../src-main/core/table/conversations.ts';
import { LiveConversations } from '../../../src-main/core/table/live-conversations.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';
import { acceptedAt, boundAt, outgoingFrom } from '../../support/build-socket.ts';

const server = acceptedAt('127.0.0.1:80', '127.0.0.1:40000');
const client = outgoingFrom('127.0.0.1:40000', '127.0.0.1:80');

function liveOf(...sockets: readonly Socket[]): LiveConversations {
  const live = new LiveConversations();
  for (const socket of sockets) live.add(socket);
  return live;
}

describe('LiveConversations', () => {
  it('finds the other end both ways, also for a socket that is gone itself', () => {
    expect(liveOf(server, client).otherEndOf(client)).toBe(server);
    expect(liveOf(server, client).otherEndOf(server)).toBe(client);
    expect(liveOf(server).otherEndOf(client)).toBe(server);
  });

  it('forgets what was taken out', () => {
    const live = liveOf(server, client);
    live.remove(server);
    expect(live.otherEndOf(client)).toBeNull();
    live.add(server);
    expect(live.otherEndOf(client)).toBe(server);
    live.clear();
    expect(live.otherEndOf(client)).toBeNull();
  });

  it('does not take a socket bound here for the far end of a call away', () => {
    const resolver = boundAt('0.0.0.0:53');
    const away = boundAt('10.0.0.1:50000', [], { remote: { address: '8.8.8.8', port: 53 } });
    const near = boundAt('127.0.0.1:50001', [], { remote: { address: '127.0.0.1', port: 53 } });
    const live = liveOf(resolver, away, near);
    expect(live.otherEndOf(away)).toBeNull();
    expect(live.otherEndOf(near)).toBe(resolver);
  });

  it('finds what is found for all sockets at once, whatever came and went', () => {
    const sockets = fc.uniqueArray(arbitrarySocket, { selector: fiveTupleKey, maxLength: 30 });
    fc.assert(
      fc.property(sockets, fc.func(fc.boolean()), (all, stays) => {
        const live = liveOf(...all);
        const left = all.filter((socket) => stays(socket.id));
        for (const socket of all) if (!left.includes(socket)) live.remove(socket);
        const known = findConversations(left);
        for (const socket of left) {
          expect(live.otherEndOf(socket)).toBe(known.get(socket.id) ?? null);
        }
      }),
    );
  });
});
