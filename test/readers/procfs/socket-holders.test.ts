import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noSockets } from '../../../src-main/readers/procfs/held-sockets.ts';
import { socketHolders } from '../../../src-main/readers/procfs/socket-holders.ts';

describe('socketHolders', () => {
  it('knows all holders of a socket with all their descriptors, lowest first', () => {
    const holders = socketHolders();
    holders.set(
      7,
      new Map([
        [9, 501],
        [4, 501],
        [5, 502],
      ]),
    );
    holders.set(8, new Map([[4, 501]]));
    expect([...holders.holdersOf(501)]).toEqual([
      [7, [4, 9]],
      [8, [4]],
    ]);
    expect([...holders.holdersOf(502).keys()]).toEqual([7]);
    expect(holders.holdersOf(999).size).toBe(0);
  });

  it('forgets what a process no longer holds', () => {
    const holders = socketHolders();
    holders.set(
      7,
      new Map([
        [4, 501],
        [5, 502],
      ]),
    );
    holders.set(7, new Map([[5, 502]]));
    expect(holders.holdersOf(501).size).toBe(0);
    holders.set(7, noSockets);
    expect(holders.holdersOf(502).size).toBe(0);
    expect(holders.socketsOf(7).size).toBe(0);
  });

  it('tells which sockets changed hands, once', () => {
    const holders = socketHolders();
    holders.set(7, new Map([[4, 501]]));
    expect([...holders.takeTouched()]).toEqual([501]);
    holders.set(7, new Map([[4, 501]]));
    expect(holders.takeTouched().size).toBe(0);
    holders.set(7, new Map([[4, 502]]));
    expect([...holders.takeTouched()].sort()).toEqual([501, 502]);
  });

  it('changes one descriptor at a time', () => {
    const holders = socketHolders();
    holders.put(7, 4, 501);
    holders.put(7, 5, 501);
    holders.put(8, 2 ** 31 - 1, 501);
    expect(holders.holdingsOf(501)).toEqual([
      { pid: 7, descriptor: 4 },
      { pid: 7, descriptor: 5 },
      { pid: 8, descriptor: 2 ** 31 - 1 },
    ]);
    holders.put(7, 4, 502);
    holders.put(8, 2 ** 31 - 1, null);
    expect([...holders.holdersOf(501)]).toEqual([[7, [5]]]);
    expect([holders.isHeld(502), holders.isHeld(503)]).toEqual([true, false]);
    holders.put(7, 4, null);
    holders.put(7, 5, null);
    holders.put(7, 6, null);
    expect([...holders.pids()]).toEqual([]);
  });

  it('agrees in both directions whatever happens', () => {
    const step = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 }))),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const holders = socketHolders();
        const truth = new Map<number, Map<number, number>>();
        for (const [pid, sockets] of steps) {
          truth.set(pid, new Map(sockets));
          holders.set(pid, new Map(sockets));
        }
        for (let inode = 1; inode <= 6; inode += 1) {
          const expected = [...truth]
            .filter(([, sockets]) => [...sockets.values()].includes(inode))
            .map(([pid]) => pid);
          expect([...holders.holdersOf(inode).keys()].sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});
