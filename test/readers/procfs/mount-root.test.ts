import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mountRoot } from '../../../src-main/readers/procfs/mount-root.ts';

function fakeProc(mounts: Readonly<Record<string, string>>): string {
  const proc = mkdtempSync(join(tmpdir(), 'portside-mounts-'));
  onTestFinished(() => rmSync(proc, { recursive: true }));
  for (const [pid, namespace] of Object.entries(mounts)) {
    mkdirSync(join(proc, pid, 'ns'), { recursive: true });
    symlinkSync(`mnt:[${namespace}]`, join(proc, pid, 'ns/mnt'));
  }
  return proc;
}

describe('where a process’s files lie', () => {
  it('is here for one that sees what we see, and behind its root in a container', () => {
    const proc = fakeProc({ self: '1', '7': '1', '8': '2' });
    expect(mountRoot(7, proc)).toBe('');
    expect(mountRoot(8, proc)).toBe(`${proc}/8/root`);
  });

  it('is not known where it may not be asked', () => {
    expect(mountRoot(9, fakeProc({ self: '1' }))).toBeNull();
  });
});
