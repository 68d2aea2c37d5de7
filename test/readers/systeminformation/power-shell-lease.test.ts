import { describe, expect, it } from 'vitest';
import { powerShellLease } from '../../../src-main/readers/systeminformation/power-shell-lease.ts';

function recorded(platform: string) {
  const calls: string[] = [];
  const library = {
    powerShellStart: () => void calls.push('start'),
    powerShellRelease: () => void calls.push('release'),
  };
  return { calls, lease: powerShellLease(library, platform) };
}

describe('powerShellLease', () => {
  it('keeps one shell while it is used', () => {
    const { calls, lease } = recorded('win32');
    lease.use(0);
    lease.use(50_000);
    lease.releaseIfIdle(100_000);
    expect(calls).toEqual(['start']);
  });

  it('gives it back after a minute without use, and starts another when needed', () => {
    const { calls, lease } = recorded('win32');
    lease.use(0);
    lease.releaseIfIdle(61_000);
    lease.releaseIfIdle(200_000);
    lease.use(300_000);
    expect(calls).toEqual(['start', 'release', 'start']);
  });

  it('gives it back at the end, once', () => {
    const { calls, lease } = recorded('win32');
    lease.use(0);
    lease.release();
    lease.release();
    expect(calls).toEqual(['start', 'release']);
  });

  it('does nothing elsewhere', () => {
    const { calls, lease } = recorded('darwin');
    lease.use(0);
    lease.release();
    expect(calls).toEqual([]);
  });
});
