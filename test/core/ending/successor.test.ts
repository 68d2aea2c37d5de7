import { describe, expect, it } from 'vitest';
import { endedPorts } from '../../../src-main/core/ending/ending-effect.ts';
import { successorOf } from '../../../src-main/core/ending/successor.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';

const ended = new Set([10]);
const before = endedPorts(ended, [
  listenerAt('0.0.0.0:80', [anOwner(10), anOwner(11, 'worker')]),
  listenerAt('0.0.0.0:81', [anOwner(10)]),
]);

describe('successorOf', () => {
  it('is nobody while only the ended one still shows, or the ports are free', () => {
    expect(successorOf(before, [listenerAt('0.0.0.0:80', [anOwner(10)])], ended)).toBeNull();
    expect(successorOf(before, [], ended)).toBeNull();
    expect(successorOf([], [listenerAt('0.0.0.0:80', [anOwner(12)])], ended)).toBeNull();
  });

  it('tells who came from who held the port all along, the first first', () => {
    const worker = listenerAt('0.0.0.0:80', [anOwner(11, 'worker')]);
    const fresh = listenerAt('127.0.0.1:81', [anOwner(12, 'again')]);
    const shared = { kind: 'shared', port: 80, pid: 11, name: 'worker' };
    const back = { kind: 'back', port: 81, pid: 12, name: 'again' };
    expect(successorOf(before, [worker], ended)).toEqual(shared);
    expect(successorOf(before, [worker, fresh], ended)).toEqual(back);
  });

  it('takes no connection, no other protocol and no other network for one', () => {
    const others = [
      acceptedAt('127.0.0.1:80', '127.0.0.1:5000', [anOwner(12)]),
      boundAt('0.0.0.0:80', [anOwner(12)]),
      listenerAt('0.0.0.0:80', [anOwner(12)], { networkNamespace: aNamespace(7) }),
    ];
    expect(successorOf(before, others, ended)).toBeNull();
  });
});
