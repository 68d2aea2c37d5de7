import { describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { pairByTuple } from '../../../src-main/core/table/pair-by-tuple.ts';
import type { TableEntry } from '../../../src-main/core/table/table-index.ts';
import { ownerOf, udpFacts } from '../../support/socket-facts.ts';

function entryOf(id: string, facts: SocketFacts): TableEntry {
  const identity = {
    id,
    role: 'bound',
    formerOwners: [],
    firstSeenAtMs: 1,
    seenAtStart: true,
  } as const;
  return { socket: { ...facts, ...identity }, tupleKey: '', seenIn: 0, facts };
}

/** A UDP socket on one address, held by these processes. */
function heldBy(...pids: readonly number[]): SocketFacts {
  return udpFacts('0.0.0.0:5353', { owners: pids.map((pid) => ownerOf(pid)) });
}

function idsOf(rows: readonly TableEntry[], facts: readonly SocketFacts[]): readonly string[] {
  const { pairs } = pairByTuple(rows, facts);
  return pairs.map(
    ([{ socket }, { owners }]) => `${socket.id} ${owners.map(({ pid }) => pid).join()}`,
  );
}

describe('pairByTuple', () => {
  it('pairs the same process whatever the order', () => {
    const rows = [entryOf('a', heldBy()), entryOf('b', heldBy(1)), entryOf('c', heldBy(2))];
    expect(idsOf(rows, [heldBy(2), heldBy(), heldBy(1)]).toSorted()).toEqual(['a ', 'b 1', 'c 2']);
  });

  it('takes one process in common for enough', () => {
    const rows = [entryOf('a', heldBy(1, 2)), entryOf('b', heldBy(3))];
    expect(idsOf(rows, [heldBy(3, 4), heldBy(2)]).toSorted()).toEqual(['a 2', 'b 3,4']);
  });

  it('then lets a row lose or find its owner', () => {
    expect(idsOf([entryOf('a', heldBy(1))], [heldBy()])).toEqual(['a ']);
    expect(idsOf([entryOf('a', heldBy())], [heldBy(1)])).toEqual(['a 1']);
  });

  it('takes other processes for other sockets', () => {
    const facts = heldBy(2);
    expect(pairByTuple([entryOf('a', heldBy(1))], [facts])).toEqual({
      pairs: [],
      arrived: [facts],
    });
  });

  it('pairs no row twice', () => {
    const { pairs, arrived } = pairByTuple([entryOf('a', heldBy(1))], [heldBy(1), heldBy(1)]);
    expect(pairs).toHaveLength(1);
    expect(arrived).toHaveLength(1);
  });

  it('never joins two numbers of the kernel', () => {
    const row = entryOf('a', { ...heldBy(1), inode: 5 });
    expect(idsOf([row], [{ ...heldBy(1), inode: 6 }])).toEqual([]);
    expect(idsOf([row], [heldBy(1)])).toEqual(['a 1']);
  });
});
