import { describe, expect, it } from 'vitest';
import { explainShadows } from '../../../src-main/core/explain/explain-shadows.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { keysOf } from '../../support/explained.ts';

const node = [anOwner(1, 'node')];
const vite = [anOwner(2, 'vite')];

/** What is said of the group whose first address is the first socket's. */
function shadows(first: Socket, ...others: readonly Socket[]): ReturnType<typeof explainShadows> {
  const { ports } = groupByPort([first, ...others]);
  const group = ports.find((candidate) => candidate.waiting.includes(first));
  return group === undefined ? [] : explainShadows(group, ports);
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

  it.each([
    ['127.0.0.1:80', '0.0.0.0:80', 'localhostIpv4', 'node 1'],
    ['0.0.0.0:80', '127.0.0.1:80', 'localhostIpv4', 'vite 2'],
    ['[::1]:80', '192.168.1.20:80', 'localhostIpv6', 'node 1'],
    ['[::]:80', '192.168.1.20:80', 'localhostOne', 'node 1'],
  ])('with %s against %s says %s: %s', (mine, theirs, key, process) => {
    const phrases = shadows(listenerAt(mine, node), listenerAt(theirs, vite));
    expect(phrases.at(-1)).toEqual({ key: `explain.${key}`, values: { port: 80, process } });
  });

  it('prefers the exact address to the wildcard, and the own family to dual stack', () => {
    const phrases = shadows(listenerAt('127.0.0.1:80', node), listenerAt('[::]:80', vite));
    expect(phrases.at(-1)?.values).toEqual({ port: 80, ipv4: 'node 1', ipv6: 'vite 2' });
  });

  it('does not speak of localhost where neither waits there, nor for UDP', () => {
    const apart = shadows(listenerAt('192.168.1.20:80', node), listenerAt('172.17.0.1:80', vite));
    expect(keysOf(apart)).toEqual(['shadowedBy']);
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
    expect(keysOf(ports.flatMap((group) => explainShadows(group, [])))).toEqual([
      'shadowed',
      'shadowed',
    ]);
  });
});
