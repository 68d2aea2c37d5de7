import { describe, expect, it } from 'vitest';
import { descriptorCheck } from '../../../src-main/readers/procfs/descriptor-check.ts';
import { fakeProc } from '../../support/fake-proc.ts';

describe('descriptorCheck', () => {
  it('holds while every descriptor is the socket it was', () => {
    const proc = fakeProc();
    const { descriptors } = proc.start(7, [501, 502]);
    const check = descriptorCheck(proc.files);
    const remembered = new Map([
      [3, 501],
      [4, 502],
    ]);
    expect(check.holds(7, remembered)).toBe(true);
    descriptors.set(4, 503);
    expect(check.holds(7, remembered)).toBe(false);
  });

  it('comes round to every descriptor of a process with many', () => {
    const proc = fakeProc();
    const inodes = Array.from({ length: 40 }, (_, index) => 500 + index);
    const { descriptors } = proc.start(7, inodes);
    const remembered = new Map(inodes.map((inode, index) => [index + 3, inode]));
    descriptors.set(3 + 39, 999);
    const check = descriptorCheck(proc.files);
    expect([1, 2, 3, 4].map(() => check.holds(7, remembered))).toEqual([true, true, false, true]);
    expect(proc.asked.links).toBeLessThanOrEqual(64);
  });

  it('starts anew for a pid that was forgotten', () => {
    const proc = fakeProc();
    const inodes = Array.from({ length: 20 }, (_, index) => 500 + index);
    const remembered = new Map(inodes.map((inode, index) => [index + 3, inode]));
    proc.start(7, inodes).descriptors.set(3, 999);
    const check = descriptorCheck(proc.files);
    expect(check.holds(7, remembered)).toBe(false);
    check.forget(7);
    expect(check.holds(7, remembered)).toBe(false);
  });
});
