import { describe, expect, it } from 'vitest';
import { explainConnections } from '../../../src-main/core/explain/explain-connections.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const listener = listenerAt('0.0.0.0:80', [anOwner(1)]);

function connections(
  accepted: readonly Socket[],
  conversations: ReadonlyMap<string, Socket> = new Map(),
): ReturnType<typeof explainConnections> {
  const { ports } = groupByPort([listener, ...accepted]);
  return ports.flatMap((group) =>
    explainConnections(group.connections, { ...aContext, conversations }),
  );
}

describe('explainConnections', () => {
  it('says nothing of a port nobody is connected to', () => {
    expect(connections([])).toEqual([]);
  });

  it('shows that connections of one remote differ in the remote port alone', () => {
    const accepted = ['10.0.0.9:30', '10.0.0.9:4', '10.0.0.8:1'].map((remote) =>
      acceptedAt('10.0.0.1:80', remote),
    );
    expect(connections(accepted)).toEqual([
      { key: 'explain.sameRemote', values: { count: 2, address: '10.0.0.9', ports: '4, 30' } },
    ]);
  });

  it('does not spell out more remote ports than a sentence can bear', () => {
    const accepted = Array.from({ length: 40 }, (_, index) =>
      acceptedAt('10.0.0.1:80', `10.0.0.9:${index + 1}`),
    );
    expect(sentencesOf(connections(accepted))[0]).toContain('1, 2, 3, 4, 5, … (+35).');
  });

  it('names the callers on this machine, each once', () => {
    const caller = anOwner(4711, 'node');
    const accepted = [1, 2].map((port) => acceptedAt('127.0.0.1:80', `127.0.0.${port}:9`));
    const other = outgoingFrom('127.0.0.1:9', '127.0.0.1:80', [caller]);
    const conversations = new Map(accepted.map((socket) => [socket.id, other]));
    expect(connections(accepted, conversations)).toEqual([
      { key: 'explain.callersHere', values: { count: 1, processes: 'node 4711' } },
    ]);
  });

  it('counts connections that are on their way out', () => {
    const states = ['TIME-WAIT', 'CLOSE-WAIT', 'CLOSE-WAIT', 'ESTABLISHED'] as const;
    const accepted = states.map((state, index) =>
      acceptedAt('10.0.0.1:80', `10.0.0.${index + 2}:9`, [], { state }),
    );
    const phrases = connections(accepted);
    expect(keysOf(phrases)).toEqual(['portCloseWait', 'portTimeWait']);
    expect(phrases.map((phrase) => phrase.values['count'])).toEqual([2, 1]);
  });
});
