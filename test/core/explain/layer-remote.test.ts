import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerRemote } from '../../../src-main/core/explain/layer-remote.ts';
import { groupByRemote } from '../../support/grouped-by.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, outgoingFrom } from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const node = [anOwner(4711, 'node')];

function layersOf(...sockets: readonly Socket[]) {
  const [remote] = groupByRemote(sockets);
  if (remote === undefined) throw new Error('no remote');
  return layerRemote(remote, aContext);
}

describe('layerRemote', () => {
  it.each([
    ['127.0.0.1', 'gistRemoteSelf'],
    ['192.168.1.20', 'gistRemoteOwn'],
    ['192.168.1.7', 'gistRemoteNear'],
    ['140.82.112.3', 'gistRemoteFar'],
    ['2a00:1450:4001:82a::200e', 'gistRemoteFar'],
    ['10.7.0.1', 'gistRemotePrivate'],
    ['fd00::7', 'gistRemotePrivate'],
    ['100.64.0.9', 'gistRemotePrivate'],
    ['fe80::7', 'gistRemoteLink'],
    ['fe80::7%eth9', 'gistRemoteNear'],
    ['224.0.0.251', 'gistRemoteGroup'],
    ['203.0.113.9', 'gistRemoteReserved'],
    ['not an address', 'gistRemoteReserved'],
  ])('knows what kind of address %s is', (address, key) => {
    const remote = { address, port: 443 };
    const socket = outgoingFrom('10.9.9.9:50001', '192.0.2.1:443', node, { remote });
    expect(keysOf(layersOf(socket).gist)[0]).toBe(key);
  });

  it('says who opened how many connections, and what tells them apart', () => {
    const { gist, sockets } = layersOf(
      acceptedAt('192.168.1.20:3000', '192.168.1.7:40001', node),
      acceptedAt('192.168.1.20:3000', '192.168.1.7:40002', node),
      outgoingFrom('192.168.1.20:50001', '192.168.1.7:22', [anOwner(9, 'ssh')]),
    );
    expect(sentencesOf(gist).slice(1)).toEqual([
      'It opened 2 connections, to node 4711.',
      'ssh 9 opened one connection to it.',
    ]);
    expect(sentencesOf(sockets)).toEqual([
      '2 connections come from 192.168.1.7. They are equal but for the remote port: 40001, 40002.',
    ]);
  });

  it('never claims to know a name, nor the processes of another machine', () => {
    const { more } = layersOf(outgoingFrom('192.168.1.20:50001', '140.82.112.3:443', []));
    expect(sentencesOf(more)[0]).toContain('not looked up unless you ask');
    expect(layersOf(outgoingFrom('127.0.0.1:50001', '127.0.0.1:443')).more).toEqual([]);
  });

  it('takes no address of this machine for another computer', () => {
    const own = outgoingFrom('127.0.0.1:50001', '192.168.1.20:80', node);
    const near = outgoingFrom('192.168.1.20:50001', '192.168.1.7:80', node);
    expect(keysOf(layersOf(own).more)).toEqual([]);
    expect(keysOf(layersOf(near).more)).toContain('remoteElsewhere');
  });

  it('has words for every remote of any table', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        for (const remote of groupByRemote(sockets)) {
          const { gist, sockets: more } = layerRemote(remote, aContext);
          expect(gist.length).toBeLessThanOrEqual(3);
          for (const sentence of sentencesOf([...gist, ...more])) expect(sentence).toMatch(/[.)]$/);
        }
      }),
    );
  });
});
