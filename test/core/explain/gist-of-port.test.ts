import { describe, expect, it } from 'vitest';
import { gistOfPort } from '../../../src-main/core/explain/gist-of-port.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { phraseRuns } from '../../support/phrase-runs.ts';
import { acceptedAt, anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { aContext, sentencesOf } from '../../support/explained.ts';

const node = anOwner(4711, 'node');

function gist(...sockets: Socket[]): string {
  return groupByPort(sockets)
    .ports.map((group) => sentencesOf(gistOfPort(group, aContext.machine)).join(' '))
    .join('\n');
}

describe('gistOfPort', () => {
  it.each([
    ['127.0.0.1:3000', 'Only this machine can reach it.'],
    ['[::]:3000', 'Every network of this machine can reach it, unless a firewall stands between.'],
    ['198.51.100.9:3000', 'Who can reach 198.51.100.9 can reach it, and nobody else.'],
  ])('says of a listener on %s “%s”', (endpoint, reach) => {
    expect(gist(listenerAt(endpoint, [node]))).toBe(
      `node 4711 waits here for connections. ${reach}`,
    );
  });

  it('names the interface where it knows it', () => {
    const own = laptop.interfaces.find((one) => !one.loopback && one.address.includes('.'));
    expect(gist(listenerAt(`${own?.address ?? ''}:3000`, [node]))).toContain(
      `The network of ${own?.interfaceName ?? ''} can reach it`,
    );
  });

  it('names the interface that a socket is bound to', () => {
    const on = (interfaceName: string) =>
      listenerAt('0.0.0.0:3000', [node], {
        binding: { interfaceName, ipv6Only: false, unit: null },
      });
    expect(gist(on('wg0'))).toContain('What arrives at wg0 reaches it, and nothing else.');
    expect(gist(on('lo'))).toContain('Only this machine can reach it.');
  });

  it('speaks of several processes in the plural, and of UDP in its own way', () => {
    const bun = anOwner(5120, 'bun');
    expect(gist(listenerAt('127.0.0.1:3000', [node, bun]))).toContain(
      'node 4711, bun 5120 wait here',
    );
    expect(gist(boundAt('0.0.0.0:5353', [node]))).toContain('node 4711 is bound here');
  });

  it('says nothing of a reach where nobody waits', () => {
    const left = acceptedAt('127.0.0.1:8123', '127.0.0.1:50001', [node]);
    expect(gist(left)).toMatch(/^Nobody listens on port 8123 any more[^.]*\.$/);
  });

  it('makes names and reach strong, whatever the process is called', () => {
    const hostile = anOwner(7, '[[!port]] ]]');
    const [group] = groupByPort([listenerAt('127.0.0.1:3000', [hostile])]).ports;
    const runs = group === undefined ? [] : gistOfPort(group, laptop).flatMap(phraseRuns);
    const strong = runs.filter((run) => run.strong === true).map(({ text }) => text);
    expect(strong).toEqual(['[[!port]] ]] 7', 'Only this machine']);
  });
});
