import { describe, expect, it } from 'vitest';
import { explainLocalhost } from '../../../src-main/core/explain/explain-localhost.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { sentencesOf } from '../../support/explained.ts';

const node = [anOwner(1, 'node')];
const vite = [anOwner(2, 'vite')];

function said(mine: string, theirs: string, localhostAddresses?: readonly string[]) {
  const { ports } = groupByPort([listenerAt(mine, node), listenerAt(theirs, vite)]);
  const machine = localhostAddresses === undefined ? {} : { localhostAddresses };
  return explainLocalhost(ports, machine);
}

describe('explainLocalhost', () => {
  it.each([
    ['127.0.0.1:80', '0.0.0.0:80', 'localhostIpv4', 'node 1'],
    ['0.0.0.0:80', '127.0.0.1:80', 'localhostIpv4', 'vite 2'],
    ['[::1]:80', '192.168.1.20:80', 'localhostIpv6', 'node 1'],
    ['[::]:80', '192.168.1.20:80', 'localhostOne', 'node 1'],
  ])('with %s against %s says %s: %s', (mine, theirs, key, process) => {
    expect(said(mine, theirs)).toEqual([{ key: `explain.${key}`, values: { port: 80, process } }]);
  });

  it('prefers the exact address to the wildcard, and the own family to dual stack', () => {
    const [phrase] = said('127.0.0.1:80', '[::]:80');
    expect(phrase?.values).toEqual({ port: 80, ipv4: 'node 1', ipv6: 'vite 2' });
    expect(said('0.0.0.0:80', '[::]:80')[0]?.values).toEqual({
      port: 80,
      ipv4: 'node 1',
      ipv6: 'vite 2',
    });
  });

  it('knows that a socket on :: that refuses IPv4 is not reached over it', () => {
    const binding = { interfaceName: null, ipv6Only: true, unit: null };
    const six = listenerAt('[::]:80', vite, { binding });
    const { ports } = groupByPort([listenerAt('192.168.1.20:80', node), six]);
    expect(explainLocalhost(ports, {})[0]?.key).toBe('explain.localhostIpv6');
  });

  it('says how sure it is: by this system’s order, or that the order is not known', () => {
    const ends = ['127.0.0.1:80', '[::1]:80'] as const;
    expect(sentencesOf(said(...ends))[0]).toContain('is not known here');
    expect(sentencesOf(said(...ends, ['::1', '127.0.0.1']))).toEqual([
      'On this machine “localhost” means ::1 before 127.0.0.1, so localhost:80 reaches vite 2, unless a program keeps another order. Whoever calls 127.0.0.1 reaches node 1.',
    ]);
    expect(sentencesOf(said(...ends, ['127.0.0.1', '::1']))[0]).toContain(
      'so localhost:80 reaches node 1,',
    );
    expect(sentencesOf(said(...ends, ['127.0.0.1']))[0]).toContain(
      'means 127.0.0.1 alone: localhost:80 reaches node 1.',
    );
    expect(sentencesOf(said(...ends, ['127.0.0.2']))[0]).toContain('is not known here');
  });

  it('says when nobody answers where localhost leads', () => {
    const order = ['127.0.0.1'];
    const [phrase] = said('[::1]:80', '192.168.1.20:80', order);
    expect(phrase).toEqual({
      key: 'explain.localhostNobody',
      values: { port: 80, addresses: '127.0.0.1', address: '::1', process: 'node 1' },
    });
  });

  it('says nothing where localhost leads nowhere, or there is nobody', () => {
    expect(said('192.168.1.20:80', '172.17.0.1:80')).toEqual([]);
    expect(explainLocalhost([], {})).toEqual([]);
  });
});
