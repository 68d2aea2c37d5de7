import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerProcess } from '../../../src-main/core/explain/layer-process.ts';
import { groupByProcess } from '../../support/grouped-by.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const ftp = [anOwner(21, 'vsftpd', [3, 4])];

function layersOf(...sockets: readonly Socket[]) {
  const [holder] = groupByProcess(sockets);
  if (holder === undefined) throw new Error('no process');
  return layerProcess(holder, aContext);
}

describe('layerProcess', () => {
  it('shows that one process may have many ports', () => {
    const { gist, sockets } = layersOf(
      listenerAt('0.0.0.0:20', ftp),
      listenerAt('0.0.0.0:21', ftp),
      acceptedAt('192.168.1.20:21', '192.168.1.7:40001', ftp),
    );
    expect(sentencesOf(gist)).toEqual([
      'vsftpd 21 waits on 2 ports: 20, 21.',
      'Every network of this machine can reach it, unless a firewall stands between.',
    ]);
    expect(sentencesOf(sockets)).toEqual([
      'It holds one accepted connection.',
      'It knows its 2 sockets by descriptors 3, 4, numbers that nobody outside sees.',
    ]);
  });

  it('shows that TCP and UDP of one number are two ports', () => {
    const dns = [anOwner(53, 'dnsmasq', [])];
    const { sockets } = layersOf(listenerAt('127.0.0.1:53', dns), boundAt('127.0.0.1:53', dns));
    expect(keysOf(sockets)).toEqual(['bothProtocols']);
  });

  it('tells a client by whom it called, and what differs between its connections', () => {
    const curl = [anOwner(9, 'curl', [])];
    const { gist, more } = layersOf(
      outgoingFrom('192.168.1.20:50001', '192.0.2.1:443', curl),
      outgoingFrom('192.168.1.20:50002', '192.0.2.1:443', curl),
    );
    expect(sentencesOf(gist)).toEqual([
      'curl 9 waits on no port: it is only a client.',
      'It opened 2 connections itself, to 192.0.2.1.',
    ]);
    expect(keysOf(more)).toEqual(['sameService', 'startedForSeconds']);
  });

  it('takes nobody who called it for somebody it called', () => {
    const node = [anOwner(9, 'node', [])];
    const { gist } = layersOf(
      acceptedAt('192.168.1.20:3000', '192.168.1.7:40001', node),
      outgoingFrom('192.168.1.20:50001', '192.0.2.1:443', node),
    );
    expect(sentencesOf(gist)[1]).toBe('It opened one connection itself, to 192.0.2.1.');
  });

  it.each(['other-user', 'time-wait', 'kernel', 'unknown'] as const)(
    'says why no process is named: %s',
    (ownerReason) => {
      const { gist, sockets } = layersOf(listenerAt('127.0.0.1:80', [], { ownerReason }));
      expect(keysOf(gist)[0]).toMatch(/^nobody/);
      expect(sockets).toEqual([]);
    },
  );

  it('has words for every process of any table', () => {
    fc.assert(
      fc.property(arbitrarySockets, (table) => {
        for (const holder of groupByProcess(table)) {
          const { gist, sockets, more } = layerProcess(holder, aContext);
          expect(gist.length).toBeGreaterThan(0);
          expect(gist.length).toBeLessThanOrEqual(3);
          for (const sentence of sentencesOf([...gist, ...sockets, ...more])) {
            expect(sentence).toMatch(/[.)]$/);
          }
        }
      }),
    );
  });
});
