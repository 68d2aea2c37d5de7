import { describe, expect, it } from 'vitest';
import { explainSharing } from '../../../src-main/core/explain/explain-sharing.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { keysOf, sentencesOf } from '../../support/explained.ts';

const parent = anOwner(100, 'nginx');
const worker = anOwner(101, 'nginx');

function sharing(...sockets: readonly Socket[]): ReturnType<typeof explainSharing> {
  return groupByPort(sockets).ports.flatMap(explainSharing);
}

function accepted(count: number): readonly Socket[] {
  return Array.from({ length: count }, (_, index) =>
    acceptedAt('10.0.0.1:80', `10.0.0.9:${index + 1}`, [worker]),
  );
}

describe('explainSharing', () => {
  it.each([
    [0, /^One socket has this local port for now: the listener\./],
    [1, /^Two sockets share this local port: one listener and one accepted connection\./],
    [3, /^4 sockets share this local port: one listener and 3 accepted connections, told apart/],
  ])('counts one listener and %i connections', (count, words) => {
    const listener = listenerAt('0.0.0.0:80', [worker]);
    expect(sentencesOf(sharing(listener, ...accepted(count)))[0]).toMatch(words);
  });

  it('counts several listeners', () => {
    const listeners = [listenerAt('0.0.0.0:80', [worker]), listenerAt('[::]:80', [worker])];
    expect(sharing(...listeners, ...accepted(2))).toEqual([
      { key: 'explain.shareListeners', values: { count: 2, listeners: 2, sockets: 4 } },
    ]);
  });

  it('tells listeners that agreed to share an endpoint', () => {
    const listeners = [listenerAt('0.0.0.0:80', [parent]), listenerAt('0.0.0.0:80', [worker])];
    expect(sharing(...listeners)[1]).toEqual({
      key: 'explain.reusePort',
      values: { endpoint: '0.0.0.0:80', count: 2 },
    });
  });

  it('tells one listener in many hands', () => {
    const phrases = sharing(listenerAt('0.0.0.0:80', [parent, worker]));
    expect(phrases[1]).toEqual({
      key: 'explain.inheritedListener',
      values: { count: 2, processes: 'nginx 100, nginx 101' },
    });
  });

  it('tells UDP sockets that share an endpoint, without counting connections', () => {
    const bound = [boundAt('0.0.0.0:5353', [parent]), boundAt('0.0.0.0:5353', [worker])];
    expect(keysOf(sharing(...bound))).toEqual(['sharedBound']);
    expect(keysOf(sharing(boundAt('0.0.0.0:53', [parent, worker])))).toEqual(['inheritedBound']);
    expect(sharing(boundAt('0.0.0.0:53', [parent]))).toEqual([]);
  });

  it('says nothing where nobody waits or nobody listens', () => {
    expect(sharing(...accepted(2))).toEqual([]);
    const reserved = { role: 'bound', state: 'CLOSED' } as const;
    expect(sharing(listenerAt('0.0.0.0:80', [parent], reserved))).toEqual([]);
  });
});
