import { describe, expect, it } from 'vitest';
import { explainHolders } from '../../../src-main/core/explain/explain-holders.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { OwnerReason } from '../../../src-main/core/socket/owner.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { keysOf, sentencesOf } from '../../support/explained.ts';

function holders(...sockets: readonly Socket[]): ReturnType<typeof explainHolders> {
  return groupByPort(sockets).ports.flatMap(explainHolders);
}

const one = [anOwner(1, 'nginx')];
const two = [anOwner(1, 'nginx'), anOwner(2, 'nginx')];
const reserved = { role: 'bound', state: 'CLOSED' } as const;

describe('explainHolders', () => {
  it('names who listens', () => {
    expect(holders(listenerAt('0.0.0.0:80', one))).toEqual([
      { key: 'explain.listensOne', values: { port: 80, process: 'nginx 1' } },
    ]);
    expect(sentencesOf(holders(listenerAt('0.0.0.0:80', two)))).toEqual([
      '2 processes wait for connections to TCP port 80: nginx 1, nginx 2.',
    ]);
  });

  it('names who is bound, and who holds a port without listening', () => {
    expect(keysOf(holders(boundAt('0.0.0.0:53', one)))).toEqual(['boundOne']);
    expect(keysOf(holders(boundAt('0.0.0.0:53', two)))).toEqual(['boundMany']);
    expect(keysOf(holders(listenerAt('0.0.0.0:80', one, reserved)))).toEqual(['reservedOne']);
    expect(keysOf(holders(listenerAt('0.0.0.0:80', two, reserved)))).toEqual(['reservedMany']);
  });

  it.each([
    ['other-user', 'OtherUser'],
    ['kernel', 'Kernel'],
    ['unknown', 'Unknown'],
    ['time-wait', 'Unknown'],
  ] as const)('gives the reason %s where nobody can be named', (ownerReason, ending) => {
    const hidden: { readonly ownerReason: OwnerReason } = { ownerReason };
    const all = [
      ...holders(listenerAt('0.0.0.0:80', [], hidden)),
      ...holders(boundAt('0.0.0.0:53', [], hidden)),
      ...holders(listenerAt('0.0.0.0:80', [], { ...reserved, ...hidden })),
    ];
    expect(keysOf(all)).toEqual([`listens${ending}`, `bound${ending}`, `reserved${ending}`]);
    expect(sentencesOf(all).every((sentence) => /\b(80|53)\b/.test(sentence))).toBe(true);
  });

  it('counts what a closed listener left', () => {
    const left = [1, 2].map((port) => acceptedAt('10.0.0.1:80', `10.0.0.9:${port}`, one));
    expect(holders(...left)).toEqual([
      { key: 'explain.listenerClosed', values: { port: 80, count: 2 } },
    ]);
  });
});
