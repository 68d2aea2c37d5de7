import { describe, expect, it } from 'vitest';
import {
  explainNeighbours,
  explainShadows,
} from '../../../src-main/core/explain/explain-shadows.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { keysOf } from '../../support/explained.ts';

const node = [anOwner(1, 'node')];
const vite = [anOwner(2, 'vite')];

/** What is said of the group whose first address is the first socket's. */
function shadows(first: Socket, ...others: readonly Socket[]): ReturnType<typeof explainShadows> {
  return said(explainShadows, first, ...others);
}

function said(explain: typeof explainShadows, first: Socket, ...others: readonly Socket[]) {
  const { ports } = groupByPort([first, ...others]);
  const group = ports.find((candidate) => candidate.waiting.includes(first));
  return group === undefined ? [] : explain(group, ports, {});
}

describe('explainShadows', () => {
  it('says nothing of a port one program has alone', () => {
    expect(shadows(listenerAt('0.0.0.0:80', node), listenerAt('127.0.0.1:80', node))).toEqual([]);
  });

  it('names the other program and both meanings of localhost', () => {
    expect(shadows(listenerAt('127.0.0.1:80', node), listenerAt('[::1]:80', vite))).toEqual([
      { key: 'explain.shadowedBy', values: { port: 80, addresses: '::1', process: 'vite 2' } },
      { key: 'explain.localhostTwo', values: { port: 80, ipv4: 'node 1', ipv6: 'vite 2' } },
    ]);
  });

  it('speaks of no shadow where the two are not in each other’s way', () => {
    const apart = [listenerAt('192.168.1.20:80', node), listenerAt('172.17.0.1:80', vite)] as const;
    expect(shadows(...apart)).toEqual([]);
    expect(said(explainNeighbours, ...apart)).toEqual([
      {
        key: 'explain.neighbour',
        values: { port: 80, addresses: '172.17.0.1', process: 'vite 2' },
      },
    ]);
  });

  it('calls nobody a neighbour who is in the way, in another network or of another protocol', () => {
    const container = { inode: 1, label: null, containerName: 'web', containerImage: null };
    const others = [
      listenerAt('[::1]:80', vite),
      boundAt('192.168.1.20:80', vite),
      listenerAt('192.168.1.20:81', vite),
      listenerAt('10.0.0.2:80', vite, { networkNamespace: container }),
    ];
    expect(said(explainNeighbours, listenerAt('127.0.0.1:80', node), ...others)).toEqual([]);
  });

  it('does not speak of localhost for UDP', () => {
    const udp = shadows(boundAt('127.0.0.1:53', node), boundAt('0.0.0.0:53', vite));
    expect(keysOf(udp)).toEqual(['shadowedBy']);
  });

  it('names a program it may not see by its endpoint', () => {
    const hidden = listenerAt('[::1]:80', [], { ownerReason: 'other-user' });
    expect(shadows(listenerAt('127.0.0.1:80', node), hidden)).toEqual([
      { key: 'explain.shadowedByHidden', values: { port: 80, addresses: '::1' } },
      { key: 'explain.localhostTwo', values: { port: 80, ipv4: 'node 1', ipv6: '[::1]:80' } },
    ]);
  });

  it('still warns without the other groups', () => {
    const { ports } = groupByPort([listenerAt('127.0.0.1:80', node), listenerAt('[::1]:80', vite)]);
    expect(keysOf(ports.flatMap((group) => explainShadows(group, [], {})))).toEqual([
      'shadowed',
      'shadowed',
    ]);
  });
});
