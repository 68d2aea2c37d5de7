import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowActions } from '../../../src-main/core/actions/row-actions.ts';
import {
  outgoingTarget,
  portTarget,
  processTarget,
  socketTarget,
} from '../../../src-main/core/actions/row-target.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const linux = { platform: 'linux' };
const node = anOwner(4711, 'node');

function hints(actions: ReturnType<typeof rowActions>): Readonly<Record<string, string>> {
  return Object.fromEntries(actions.map(({ id, hint }) => [id, hint]));
}

describe('rowActions', () => {
  it('offers a port everything, in the order of a menu', () => {
    const [group] = groupByPort([listenerAt('0.0.0.0:3000', [node])]).ports;
    const actions = group === undefined ? [] : rowActions(portTarget(group), linux);
    expect(hints(actions)).toEqual({
      'open-url': 'http://localhost:3000/',
      'copy-endpoint': '0.0.0.0:3000',
      'copy-url': 'http://localhost:3000/',
      'copy-curl': 'curl -i http://localhost:3000/',
      'copy-json': '',
      'copy-csv': '',
      'copy-pid': '4711',
      'copy-kill': 'kill 4711',
      'program-4711': 'node 4711',
      'filter-port': 'port:3000',
      'filter-process': 'proc:node',
      'filter-pid': 'pid:4711',
    });
  });

  it('offers no browser and no curl where a program of another protocol waits', () => {
    const postgres = [anOwner(852, 'postgres')];
    const [group] = groupByPort([listenerAt('127.0.0.1:5433', postgres)]).ports;
    const offered = hints(group === undefined ? [] : rowActions(portTarget(group), linux));
    expect(offered).not.toHaveProperty('open-url');
    expect(offered).not.toHaveProperty('copy-curl');
    expect(offered['copy-url']).toBe('postgresql://localhost:5433');
  });

  it('offers a free port only where the table tells and a port is taken here', () => {
    const around = { ...linux, freePortNear: (port: number) => port + 1 };
    const [group] = groupByPort([listenerAt('127.0.0.1:3000', [node])]).ports;
    if (group === undefined) throw new Error('no group');
    expect(hints(rowActions(portTarget(group), around))['copy-free-port']).toBe('3001');
    expect(hints(rowActions(portTarget(group), linux))).not.toHaveProperty('copy-free-port');
    const client = socketTarget(outgoingFrom('10.0.0.2:50001', '192.0.2.7:443', [node]), 'https');
    expect(hints(rowActions(client, around))).not.toHaveProperty('copy-free-port');
  });

  it('offers to look up the name of another machine, never of this one', () => {
    const far = socketTarget(outgoingFrom('10.0.0.2:50001', '192.0.2.7:443', [node]), 'https');
    expect(hints(rowActions(far, linux))['look-up-name']).toBe('192.0.2.7');
    const near = socketTarget(outgoingFrom('127.0.0.1:50001', '127.0.0.1:443', [node]), 'https');
    expect(hints(rowActions(near, linux))).not.toHaveProperty('look-up-name');
  });

  it('opens nothing that is elsewhere, in another network or UDP', () => {
    const [client] = groupByPort([
      outgoingFrom('10.0.0.2:50001', '192.0.2.7:443', [node]),
    ]).outgoing;
    const calls = client === undefined ? [] : rowActions(outgoingTarget(client), linux);
    expect(hints(calls)).not.toHaveProperty('open-url');
    expect(hints(calls)['copy-url']).toBe('https://192.0.2.7/');
    expect(hints(calls)['filter-remote']).toBe('remote:192.0.2.7');
    expect(hints(calls)['copy-address']).toBe('192.0.2.7');
    const bound = socketTarget(boundAt('0.0.0.0:5353', [node]), null);
    expect(hints(rowActions(bound, linux))).not.toHaveProperty('copy-url');
    const container = { inode: 1, label: null, containerName: 'web', containerImage: null };
    const inside = { ...listenerAt('0.0.0.0:80', [node]), networkNamespace: container };
    expect(hints(rowActions(socketTarget(inside, 'http'), linux))).not.toHaveProperty('open-url');
  });

  it('offers a socket its state and a process only its own sockets', () => {
    const accepted = acceptedAt('127.0.0.1:3000', '127.0.0.1:50001', [anOwner(9, 'worker')]);
    expect(hints(rowActions(socketTarget(accepted, null), linux))).toMatchObject({
      'filter-state': 'state:ESTABLISHED',
      'copy-kill': 'kill 9',
    });
    const [group] = groupByPort([listenerAt('127.0.0.1:3000', [node]), accepted]).ports;
    const worker = group?.processes.find(({ owners }) => owners[0]?.pid === 9);
    if (group === undefined || worker === undefined) throw new Error('no such process');
    expect(hints(rowActions(processTarget(group, worker), linux))['copy-pid']).toBe('9');
  });

  it('makes one JSON document of one socket and a list of several', () => {
    const listener = listenerAt('127.0.0.1:3000', [node]);
    const accepted = acceptedAt('127.0.0.1:3000', '127.0.0.1:50001', [node]);
    const [group] = groupByPort([listener, accepted]).ports;
    const json = (actions: ReturnType<typeof rowActions>): unknown => {
      const deed = actions.find(({ id }) => id === 'copy-json')?.deed;
      return deed?.kind === 'copy' ? JSON.parse(deed.text) : null;
    };
    expect(json(rowActions(socketTarget(listener, null), linux))).toMatchObject({
      local: { address: '127.0.0.1', port: 3000 },
    });
    expect(group === undefined ? null : json(rowActions(portTarget(group), linux))).toHaveLength(2);
  });

  it('filters by terms that keep the very socket, and has words for each action', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        for (const socket of sockets) {
          for (const { label, deed } of rowActions(socketTarget(socket, null), linux)) {
            expect(phraseText(label)).not.toBe('');
            if (deed.kind !== 'filter') continue;
            const parsed = parseFilter(deed.term);
            expect([deed.term, parsed.ok && parsed.filter(socket)]).toEqual([deed.term, true]);
          }
        }
      }),
    );
  });
});
