import { describe, expect, it } from 'vitest';
import { bundleLabel, portLabel } from '../../../src-main/core/tray/port-label.ts';
import { somePort } from './some-ports.ts';

function owner(pid: number, name: string) {
  return { pid, name, descriptors: [], startedAtMs: null };
}

describe('the label of a port', () => {
  it('reads port and service, process', () => {
    expect(portLabel(somePort(), false)).toBe('5432 postgresql · postgres');
  });

  it('leaves out a service that is not registered', () => {
    expect(portLabel(somePort({ port: 3001, serviceName: null }), false)).toBe('3001 · postgres');
    expect(portLabel(somePort(), false, 'my shop')).toBe('5432 my shop · postgres');
  });

  it('says UDP', () => {
    const port = { protocol: 'udp', port: 53, serviceName: 'domain' } as const;
    expect(portLabel(somePort({ ...port }), false)).toBe('53/udp domain · postgres');
  });

  it('marks what opened just now', () => {
    expect(portLabel(somePort(), true)).toBe('5432 postgresql · postgres · just opened');
  });

  it('names one of several programs and counts the others', () => {
    const owners = [owner(1, 'nginx'), owner(2, 'nginx'), owner(3, 'haproxy'), owner(4, 'node')];
    expect(portLabel(somePort({ owners }), false)).toContain('· nginx +2');
  });

  it('counts workers of one program once', () => {
    const owners = [owner(1, 'nginx'), owner(2, 'nginx')];
    expect(portLabel(somePort({ owners }), false)).toBe('5432 postgresql · nginx');
  });

  it('gives the pid of a process without a name', () => {
    expect(portLabel(somePort({ owners: [owner(4711, '\n')] }), false)).toContain('· process 4711');
  });

  it.each([
    ['other-user', 'another user’s process'],
    ['time-wait', 'no process'],
    ['kernel', 'the kernel'],
    ['unknown', 'owner not found'],
    [null, 'owner not found'],
  ] as const)('says why there is no owner: %s', (ownerReason, words) => {
    expect(portLabel(somePort({ owners: [], ownerReason }), false)).toContain(`· ${words}`);
  });

  it('keeps a hostile name in its place', () => {
    const owners = [owner(1, 'a & b\n\u202E5432 {count} @:x | y'.padEnd(80, '!'))];
    expect(portLabel(somePort({ owners }), false)).toBe(
      '5432 postgresql · a & b 5432 {count} @:x | y!…',
    );
  });
});

describe('the label of a bundle', () => {
  it('says from where to where, and the first programs', () => {
    const groups = ['node', 'node', 'bun', 'deno', 'a\nb'].map((name, index) =>
      somePort({ port: 3004 - index, owners: [owner(index, name)] }),
    );
    expect(bundleLabel(groups)).toBe('3000 to 3004 · node, bun +2');
    expect(bundleLabel(groups.slice(0, 2))).toBe('3003 to 3004 · node');
  });

  it('names nobody where nobody is known', () => {
    expect(bundleLabel([somePort({ owners: [] })])).toBe('5432 to 5432');
  });
});
