import { describe, expect, it } from 'vitest';
import { groupPort } from '../../../src-main/core/grouping/group-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const python = anOwner(812, 'python3');

function group(waiting: readonly Socket[], connections: readonly Socket[] = []) {
  return groupPort({ protocol: 'tcp', port: 3000, networkNamespace: null, waiting, connections });
}

describe('groupPort', () => {
  it('tells all about a port in one group', () => {
    const listener = listenerAt('0.0.0.0:3000', [node], { firstSeenAtMs: 7, seenAtStart: true });
    expect(group([listener])).toEqual([
      {
        key: 'tcp 3000 0.0.0.0',
        protocol: 'tcp',
        port: 3000,
        portClass: 'user',
        serviceName: 'remoteware-cl',
        waiting: [listener],
        connections: [],
        processes: [{ key: '4711', owners: [node], ownerReason: null, sockets: [listener] }],
        owners: [node],
        ownerReason: null,
        scope: 'all-networks',
        shadows: [],
        networkNamespace: null,
        firstSeenAtMs: 7,
        seenAtStart: true,
      },
    ]);
  });

  it('splits different programs on different addresses, each naming the other', () => {
    const first = listenerAt('127.0.0.1:3000', [node]);
    const second = listenerAt('[::1]:3000', [python]);
    const groups = group([second, first]);
    expect(groups.map(({ key, shadows, owners }) => ({ key, shadows, owners }))).toEqual([
      { key: 'tcp 3000 127.0.0.1', shadows: ['tcp 3000 ::1'], owners: [node] },
      { key: 'tcp 3000 ::1', shadows: ['tcp 3000 127.0.0.1'], owners: [python] },
    ]);
  });

  it('keeps one program on several addresses together, with the widest scope', () => {
    const groups = group([
      listenerAt('127.0.0.1:3000', [node]),
      listenerAt('10.0.0.1:3000', [node]),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ key: 'tcp 3000 127.0.0.1', scope: 'one-network' });
  });

  it('keeps its key when the process is another one after a restart', () => {
    const before = group([listenerAt('127.0.0.1:3000', [node])]);
    const after = group([listenerAt('127.0.0.1:3000', [anOwner(9000, 'node')])]);
    expect(after[0]?.key).toBe(before[0]?.key);
  });

  it('gives each connection to the program that waits on its address', () => {
    const every = listenerAt('0.0.0.0:3000', [node]);
    const one = listenerAt('127.0.0.1:3000', [python]);
    const near = acceptedAt('127.0.0.1:3000', '127.0.0.1:1', [python]);
    const far = acceptedAt('192.168.1.20:3000', '10.0.0.1:1', [node]);
    const found = group([every, one], [near, far]).map(({ key, connections }) => ({
      key,
      connections,
    }));
    expect(found).toEqual([
      { key: 'tcp 3000 0.0.0.0', connections: [far] },
      { key: 'tcp 3000 127.0.0.1', connections: [near] },
    ]);
  });

  it('shows connections whose listener has closed, with those who hold them', () => {
    const left = acceptedAt('127.0.0.1:3000', '127.0.0.1:1', [node], { firstSeenAtMs: 5 });
    const [only, ...others] = group([], [left]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      key: 'tcp 3000 closed',
      waiting: [],
      connections: [left],
      owners: [node],
      scope: 'this-machine',
      shadows: [],
      networkNamespace: null,
      firstSeenAtMs: 5,
    });
  });

  it('does not call a closed listener’s connections a shadow', () => {
    const left = acceptedAt('192.168.1.20:3000', '10.0.0.1:1', [node]);
    const groups = group([listenerAt('127.0.0.1:3000', [python])], [left]);
    expect(groups.map(({ key, shadows }) => [key, shadows])).toEqual([
      ['tcp 3000 127.0.0.1', []],
      ['tcp 3000 closed', []],
    ]);
  });

  it('shows the oldest first and dates the group by its waiting sockets', () => {
    const old = listenerAt('0.0.0.0:3000', [node], { firstSeenAtMs: 10 });
    const young = listenerAt('0.0.0.0:3000', [python], { firstSeenAtMs: 20 });
    const oldest = acceptedAt('127.0.0.1:3000', '127.0.0.1:1', [node], { firstSeenAtMs: 1 });
    const [only] = group([young, old], [oldest]);
    expect(only?.waiting).toEqual([old, young]);
    expect(only?.firstSeenAtMs).toBe(10);
  });

  it('says why there is no owner', () => {
    const hidden = listenerAt('0.0.0.0:3000', [], { ownerReason: 'other-user' });
    expect(group([hidden])[0]).toMatchObject({ owners: [], ownerReason: 'other-user' });
  });
});
