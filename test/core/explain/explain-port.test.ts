import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPort } from '../../../src-main/core/explain/explain-port.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const python = anOwner(812, 'python3');

function explained(sockets: readonly Socket[]): ReturnType<typeof explainPort> {
  const { ports } = groupByPort(sockets);
  return ports.slice(0, 1).flatMap((group) => explainPort(group, { ...aContext, ports }));
}

describe('explainPort', () => {
  it('teaches that a port is not a socket', () => {
    const listener = listenerAt('127.0.0.1:8123', [python]);
    const accepted = [50_001, 50_002, 50_003].map((port) =>
      acceptedAt('127.0.0.1:8123', `127.0.0.1:${port}`, [python]),
    );
    expect(sentencesOf(explained([listener, ...accepted]))).toEqual([
      'python3 812 is the listener here: it waits for connections to TCP port 8123.',
      'Only programs on this machine can reach it: 127.0.0.1 is a loopback address, and nothing sent there ever leaves the machine.',
      '4 sockets share this local port: one listener and 3 accepted connections, told apart by their remote endpoint.',
      '3 connections come from 127.0.0.1. They are equal but for the remote port: 50001, 50002, 50003.',
      'Opened 10 seconds ago.',
    ]);
  });

  it('never says of UDP that it listens or is connected', () => {
    const sentences = sentencesOf(explained([boundAt('0.0.0.0:5353', [python])])).join(' ');
    expect(sentences).toContain('bound to UDP port 5353');
    expect(sentences).not.toMatch(/listener|ESTABLISHED|LISTEN/);
  });

  it('tells the end of a listener, and nothing of who could reach it', () => {
    const left = acceptedAt('127.0.0.1:8123', '127.0.0.1:50001', [python]);
    expect(keysOf(explained([left]))).toEqual(['listenerClosed']);
  });

  it('says which program each localhost reaches', () => {
    const node = anOwner(4711, 'node');
    const keys = keysOf(
      explained([listenerAt('127.0.0.1:3000', [node]), listenerAt('[::1]:3000', [python])]),
    );
    expect(keys).toContain('shadowedBy');
    expect(keys).toContain('localhostTwo');
  });

  it('has words for every port of any table', () => {
    fc.assert(
      fc.property(arbitrarySockets, fc.boolean(), (sockets, withPorts) => {
        const { ports } = groupByPort(sockets);
        for (const group of ports) {
          const phrases = explainPort(group, withPorts ? { ...aContext, ports } : aContext);
          expect(phrases.length).toBeGreaterThan(0);
          for (const sentence of sentencesOf(phrases)) expect(sentence).toMatch(/[.)]$/);
        }
      }),
    );
  });
});
