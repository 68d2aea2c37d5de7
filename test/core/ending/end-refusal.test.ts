import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src-main/core/ending/end-refusal.ts';
import { aProcess } from './a-process.ts';

const processes = [
  aProcess(1, 0),
  aProcess(50, 1),
  aProcess(100, 50),
  aProcess(101, 100),
  aProcess(200, 1),
];
const self = { platform: 'linux', ownPids: [100, 101] };
const refuse = (pid: number, changes = {}, who = self) =>
  refusalOf(
    aProcess(pid, processes.find((one) => one.pid === pid)?.parentPid, changes),
    processes,
    who,
  );

describe('refusalOf', () => {
  it('lets ordinary processes be ended, also children of Portside that are no part of it', () => {
    expect(refuse(200)).toBeNull();
    const child = aProcess(300, 100);
    expect(refusalOf(child, [...processes, child], self)).toBeNull();
  });

  it.each([0, 1, -1, 1.5, Number.NaN])('keeps pid %s out of it', (pid) => {
    expect(refusalOf(aProcess(pid), processes, self)).toBe('system');
  });

  it('keeps the kernel, Portside and whoever it runs in', () => {
    expect(refuse(200, { isKernel: true })).toBe('kernel');
    expect(refuse(100)).toBe('self');
    expect(refuse(101)).toBe('self');
    expect(refuse(50)).toBe('ancestor');
  });

  it('keeps what Windows stops without, by name, and only there', () => {
    const windows = { platform: 'win32', ownPids: [100] };
    expect(refuse(200, { name: 'CSRSS.exe' }, windows)).toBe('system');
    expect(refusalOf(aProcess(4), processes, windows)).toBe('system');
    expect(refuse(200, { name: 'csrss.exe' })).toBeNull();
    expect(refusalOf(aProcess(4), processes, self)).toBeNull();
  });
});
