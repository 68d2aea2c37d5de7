import { describe, expect, it } from 'vitest';
import { explainOwners } from '../../../src-main/core/explain/explain-owners.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { keysOf, sentencesOf } from '../../support/explained.ts';

const owners = (...held: readonly ReturnType<typeof anOwner>[]) =>
  explainOwners(listenerAt('0.0.0.0:80', held));

describe('explainOwners', () => {
  it('tells the descriptor that only the process knows', () => {
    expect(sentencesOf(owners(anOwner(7, 'nginx', [6])))).toEqual([
      'nginx 7 holds it as descriptor 6, a number that only this process knows.',
    ]);
    expect(sentencesOf(owners(anOwner(7, 'nginx', [6, 9])))).toEqual([
      'nginx 7 holds it as descriptors 6, 9, numbers that only this process knows.',
    ]);
  });

  it('names the service that opened a socket whose process one may not see', () => {
    const binding = { interfaceName: null, ipv6Only: false, unit: 'nginx.service' };
    const hidden = listenerAt('0.0.0.0:80', [], { ownerReason: 'other-user', binding });
    expect(keysOf(explainOwners(hidden))).toEqual(['ownerOtherUser', 'openedByUnit']);
    expect(sentencesOf(explainOwners(hidden)).at(-1)).toContain('nginx.service');
  });

  it('names a process whose descriptors are unknown', () => {
    expect(sentencesOf(owners(anOwner(7, 'nginx', [])))).toEqual(['nginx 7 holds it.']);
  });

  it('names every owner first, then the numbers they know it by', () => {
    const phrases = owners(anOwner(7, 'a', [6]), anOwner(8, 'b', []), anOwner(9, 'c', [4]));
    expect(keysOf(phrases)).toEqual(['heldByMany', 'heldAs', 'heldAs']);
    expect(phrases[0]?.values).toEqual({ count: 3, processes: 'a 7, b 8, c 9' });
  });

  it('does not go on for ever about a hundred workers', () => {
    const workers = Array.from({ length: 100 }, (_, index) => anOwner(index + 1, 'w', [3]));
    expect(owners(...workers)).toHaveLength(6);
  });

  it.each([
    ['other-user', 'ownerOtherUser'],
    ['time-wait', 'ownerTimeWait'],
    ['kernel', 'ownerKernel'],
    ['unknown', 'ownerUnknown'],
  ] as const)('gives the reason %s', (ownerReason, key) => {
    expect(keysOf(explainOwners(listenerAt('0.0.0.0:80', [], { ownerReason })))).toEqual([key]);
  });

  it('remembers who held it before', () => {
    const kept = { ownerReason: 'time-wait', formerOwners: [anOwner(7, 'nginx')] } as const;
    const phrases = explainOwners(listenerAt('0.0.0.0:80', [], kept));
    expect(keysOf(phrases)).toEqual(['heldBefore', 'ownerTimeWait']);
    expect(phrases[0]?.values).toEqual({ processes: 'nginx 7' });
  });
});
