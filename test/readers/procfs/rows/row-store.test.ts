import { describe, expect, it } from 'vitest';
import { ipv4Layout, wordAt } from '../../../../src-main/readers/procfs/rows/row-layout.ts';
import { rowStore } from '../../../../src-main/readers/procfs/rows/row-store.ts';

const { width } = ipv4Layout;

function row(ports: number, inode: number): Uint32Array {
  const words = new Uint32Array(width);
  words[wordAt.ports] = ports;
  words[wordAt.inode] = inode;
  return words;
}

describe('rowStore', () => {
  it('finds all rows of a tuple and no others', () => {
    const store = rowStore(width, 1);
    const slots = [store.add(row(7, 1)), store.add(row(7, 2))];
    store.add(row(8, 3));
    const first = store.nextAlike(row(7, 99), -1);
    const second = store.nextAlike(row(7, 99), first);
    expect([first, second].sort()).toEqual(slots);
    expect(store.nextAlike(row(7, 99), second)).toBe(-1);
    expect(store.nextAlike(row(9, 1), -1)).toBe(-1);
  });

  it('finds nothing that was removed and uses its place again', () => {
    const store = rowStore(width, 1);
    const slots = [1, 2, 3].map((inode) => store.add(row(7, inode)));
    for (const slot of slots) store.remove(slot);
    expect(store.nextAlike(row(7, 1), -1)).toBe(-1);
    expect(slots).toContain(store.add(row(8, 4)));
  });

  it('replaces what is not part of the tuple', () => {
    const store = rowStore(width, 1);
    const slot = store.add(row(7, 1));
    store.replace(slot, row(7, 2));
    expect(store.nextAlike(row(7, 0), -1)).toBe(slot);
    expect(store.words()[slot * width + wordAt.inode]).toBe(2);
  });

  it('grows without losing a row, whatever the seed', () => {
    for (const seed of [0, 1, 0xffff_ffff]) {
      const store = rowStore(width, seed);
      for (let ports = 0; ports < 3000; ports += 1) store.add(row(ports, ports));
      for (let ports = 0; ports < 3000; ports += 1) {
        expect(store.nextAlike(row(ports, 0), -1)).toBe(ports);
      }
    }
  });
});
