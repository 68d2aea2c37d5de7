import { describe, expect, it } from 'vitest';
import { portLabel } from '../../../src-main/core/tray/port-label.ts';
import { somePort } from './some-ports.ts';

function owner(pid: number, name: string) {
  return { pid, name, descriptors: [], startedAtMs: null };
}

describe('the label of a port', () => {
  it('reads port and service, process, scope', () => {
    expect(portLabel(somePort())).toBe('5432 postgresql · postgres · this machine only');
  });

  it('leaves out a service that is not registered', () => {
    expect(portLabel(somePort({ port: 3001, serviceName: null }))).toBe(
      '3001 · postgres · this machine only',
    );
  });

  it('says UDP', () => {
    const port = { protocol: 'udp', port: 53, serviceName: 'domain' } as const;
    expect(portLabel(somePort({ ...port, scope: 'one-network' }))).toBe(
      '53/udp domain · postgres · one network',
    );
  });

  it('says every network', () => {
    expect(portLabel(somePort({ scope: 'all-networks' }))).toContain('· every network');
  });

  it('names one of several programs and counts the others', () => {
    const owners = [owner(1, 'nginx'), owner(2, 'nginx'), owner(3, 'haproxy'), owner(4, 'node')];
    expect(portLabel(somePort({ owners }))).toContain('· nginx +2 ·');
  });

  it('counts workers of one program once', () => {
    expect(portLabel(somePort({ owners: [owner(1, 'nginx'), owner(2, 'nginx')] }))).toContain(
      '· nginx ·',
    );
  });

  it('gives the pid of a process without a name', () => {
    expect(portLabel(somePort({ owners: [owner(4711, '\n')] }))).toContain('· process 4711 ·');
  });

  it.each([
    ['other-user', 'another user’s process'],
    ['time-wait', 'no process'],
    ['kernel', 'the kernel'],
    ['unknown', 'owner not found'],
    [null, 'owner not found'],
  ] as const)('says why there is no owner: %s', (ownerReason, words) => {
    expect(portLabel(somePort({ owners: [], ownerReason }))).toContain(`· ${words} ·`);
  });

  it('keeps a hostile name in its place', () => {
    const owners = [owner(1, 'a & b\n\u202E5432 {count} @:x | y'.padEnd(80, '!'))];
    expect(portLabel(somePort({ owners }))).toBe(
      '5432 postgresql · a && b 5432 {count} @:x | y!… · this machine only',
    );
  });
});
