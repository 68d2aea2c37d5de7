import { describe, expect, it } from 'vitest';
import {
  processIdentities,
  readIdentity,
} from '../../../src-main/readers/procfs/process-identities.ts';
import { fakeProc } from '../../support/fake-proc.ts';

describe('processIdentities', () => {
  it('asks once and remembers', () => {
    const proc = fakeProc();
    const process = proc.start(7, [], { name: 'sh', startTicks: 200 });
    const identities = processIdentities(proc.files, 1000);
    const first = identities.of(7);
    expect(first).toEqual({ name: 'sh', startedAtMs: 3000 });
    process.name = 'node';
    expect(identities.of(7)).toBe(first);
  });

  it('notices another program when refreshed, and tells it once', () => {
    const proc = fakeProc();
    const process = proc.start(7, [], { name: 'sh' });
    const identities = processIdentities(proc.files, 1000);
    identities.of(7);
    identities.refresh(7);
    expect(identities.takeRenamed().size).toBe(0);
    process.name = 'node';
    identities.refresh(7);
    expect(identities.of(7)?.name).toBe('node');
    expect([...identities.takeRenamed()]).toEqual([7]);
    expect(identities.takeRenamed().size).toBe(0);
  });

  it('refreshes only what somebody wanted to know', () => {
    const proc = fakeProc();
    proc.start(7, []);
    const identities = processIdentities({ ...proc.files, stat: () => null }, 1000);
    identities.refresh(7);
    expect(identities.of(7)).toBeNull();
  });

  it('asks again after forgetting', () => {
    const proc = fakeProc();
    const process = proc.start(7, [], { name: 'old' });
    const identities = processIdentities(proc.files, null);
    expect(identities.of(7)).toEqual({ name: 'old', startedAtMs: null });
    process.name = 'new';
    identities.forget(7);
    expect(identities.of(7)?.name).toBe('new');
    expect(identities.takeRenamed().size).toBe(0);
  });

  it('keeps the last known identity of a process that just ended', () => {
    const proc = fakeProc();
    proc.start(7, [], { name: 'brief' });
    const identities = processIdentities(proc.files, null);
    identities.of(7);
    proc.processes.delete(7);
    identities.refresh(7);
    expect(identities.of(7)?.name).toBe('brief');
  });
});

describe('readIdentity', () => {
  it('gives nothing for a process that is gone or unreadable', () => {
    const proc = fakeProc();
    expect(readIdentity(proc.files, 7, 0)).toBeNull();
    const files = { ...proc.files, stat: () => Buffer.from('nonsense') };
    expect(readIdentity(files, 7, 0)).toBeNull();
  });

  it('completes a cut name', () => {
    const proc = fakeProc();
    proc.start(7, [], { name: 'gnome-settings-', executable: '/usr/lib/gnome-settings-daemon' });
    expect(readIdentity(proc.files, 7, 0)?.name).toBe('gnome-settings-daemon');
  });
});
