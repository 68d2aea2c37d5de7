import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSocket } from '../../../src-main/core/explain/explain-socket.ts';
import { layerSocket } from '../../../src-main/core/explain/layer-socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { aContext, keysOf } from '../../support/explained.ts';

const node = anOwner(4711, 'node');

describe('layerSocket', () => {
  it('begins with what the socket is and who can reach it', () => {
    const { gist, more } = layerSocket(listenerAt('0.0.0.0:3000', [node]), aContext);
    expect(keysOf(gist)).toEqual(['gistListener', 'gistReachAll']);
    expect(keysOf(more)).toContain('stateListen');
  });

  it('begins a connection with its other end', () => {
    const socket = acceptedAt('192.0.2.1:80', '198.51.100.7:50001', [node]);
    const { gist, more } = layerSocket(socket, aContext);
    expect(keysOf(gist)).toEqual(['gistAccepted', 'gistEnds']);
    expect(keysOf(more)).toContain('fiveTuple');
    expect(keysOf(more)).toContain('isAccepted');
  });

  it('leaves nothing out', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        for (const socket of sockets) {
          const { gist, sockets: queues, more } = layerSocket(socket, aContext);
          const told = new Set(keysOf([...gist, ...queues, ...more]));
          for (const key of keysOf(explainSocket(socket, aContext))) expect(told).toContain(key);
        }
      }),
    );
  });
});
