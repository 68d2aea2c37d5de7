import { beforeEach, describe, expect, it } from 'vitest';
import { descriptorGuess } from '../../../src-main/readers/procfs/descriptor-guess.ts';
import { socketHolders } from '../../../src-main/readers/procfs/socket-holders.ts';
import { fakeProc } from '../../support/fake-proc.ts';

let proc = fakeProc();
let holders = socketHolders();

beforeEach(() => {
  proc = fakeProc();
  holders = socketHolders();
});

describe('descriptorGuess', () => {
  it('finds what took the place of sockets that died', () => {
    proc.start(7, [601, null, 603]);
    holders.set(
      7,
      new Map([
        [3, 501],
        [4, 502],
        [5, 503],
      ]),
    );
    expect(descriptorGuess(proc.files, holders).freed(7, [3, 4, 5])).toBe(2);
    expect([...holders.socketsOf(7)].sort()).toEqual([
      [3, 601],
      [5, 603],
    ]);
  });

  it('goes up from the highest known socket until it has as many as it should', () => {
    proc.start(7, [501, 502, 503, 504]);
    holders.set(7, new Map([[3, 501]]));
    expect(descriptorGuess(proc.files, holders).above(7, 2)).toBe(2);
    expect([...holders.socketsOf(7).values()]).toEqual([501, 502, 503]);
  });

  it('passes over one descriptor that is no socket, and soon gives up', () => {
    proc.start(7, [501, null, 503, null, null, 506]);
    holders.set(7, new Map([[3, 501]]));
    expect(descriptorGuess(proc.files, holders).above(7, 10)).toBe(1);
    expect(proc.asked.links).toBe(3);
    expect(proc.asked.listings).toBe(0);
  });
});
