import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSeen, oldestFirst } from '../../../src-main/core/grouping/oldest-first.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { aSocket } from '../../support/build-socket.ts';

const old = aSocket({ id: 'z', firstSeenAtMs: 1, seenAtStart: true });
const young = aSocket({ id: 'a', firstSeenAtMs: 2 });
const twin = aSocket({ id: 'b', firstSeenAtMs: 2 });

describe('oldestFirst', () => {
  it('sorts by age, then by identity', () => {
    expect(oldestFirst([twin, young, old])).toEqual([old, young, twin]);
  });

  it('leaves what it was given as it is', () => {
    const given = Object.freeze([young, old]);
    expect(oldestFirst(given)).not.toBe(given);
    expect(given).toEqual([young, old]);
  });

  it('has one order for one set of sockets', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        expect(oldestFirst([...sockets].reverse())).toEqual(oldestFirst(sockets));
      }),
    );
  });
});

describe('firstSeen', () => {
  it('is the time of the oldest; one seen at the start makes the group as old', () => {
    expect(firstSeen([young, old])).toEqual({ firstSeenAtMs: 1, seenAtStart: true });
    expect(firstSeen([young, twin])).toEqual({ firstSeenAtMs: 2, seenAtStart: false });
  });
});
