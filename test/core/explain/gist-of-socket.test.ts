import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gistOfSocket } from '../../../src-main/core/explain/gist-of-socket.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';
import { aContext, sentencesOf } from '../../support/explained.ts';

const node = [anOwner(4711, 'node')];
const postgres = [anOwner(852, 'postgres')];
const accepted = acceptedAt('127.0.0.1:5432', '127.0.0.1:50001', postgres);
const outgoing = outgoingFrom('127.0.0.1:50001', '127.0.0.1:5432', node);
const both = new Map([
  [accepted.id, outgoing],
  [outgoing.id, accepted],
]);

function said(socket: Socket, conversations: ReadonlyMap<string, Socket> = new Map()) {
  return sentencesOf(gistOfSocket(socket, { ...aContext, conversations })).join(' ');
}

describe('gistOfSocket', () => {
  it('says of waiting sockets who waits and who can reach them', () => {
    expect(said(listenerAt('127.0.0.1:3000', node))).toBe(
      'A listener: node 4711 waits here for callers. Only this machine can reach it.',
    );
    expect(said(boundAt('127.0.0.1:53', node))).toBe(
      'A UDP socket: node 4711 is bound here and takes what arrives. Only this machine can reach it.',
    );
  });

  it('says of a reserved port that nobody can reach it', () => {
    const reserved = listenerAt('0.0.0.0:3000', node, { role: 'bound', state: 'CLOSED' });
    expect(said(reserved)).toBe('node 4711 has taken this port but does not listen on it.');
  });

  it('says of a connection who called whom, from either end', () => {
    expect(said(accepted, both)).toMatch(/^node 4711 of this machine called, and postgres 852/);
    expect(said(outgoing, both)).toMatch(/^node 4711 called postgres 852, which is on this/);
    expect(said(accepted)).toMatch(/^127\.0\.0\.1 called, and postgres 852 accepted\./);
    expect(said(outgoing)).toMatch(/^node 4711 called 127\.0\.0\.1:5432\./);
  });

  it('calls nothing a connection that is none or is over', () => {
    const remote = { address: '192.0.2.1', port: 443 };
    expect(said(boundAt('10.0.0.2:40000', node, { remote }))).toContain('UDP has none');
    const over = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], { state: 'TIME-WAIT' });
    expect(said(over)).toContain('is over');
  });

  it('is at most three short sentences, whatever the socket', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        for (const socket of sockets) {
          const sentences = sentencesOf(gistOfSocket(socket, aContext));
          expect(sentences.length).toBeGreaterThan(0);
          expect(sentences.length).toBeLessThanOrEqual(3);
          for (const sentence of sentences) expect(sentence).toMatch(/[.)]$/);
        }
      }),
    );
  });
});
