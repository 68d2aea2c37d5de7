import { describe, expect, it } from 'vitest';
import { processKey } from '../../../src-main/core/grouping/group-by-process.ts';
import { groupByProcess } from '../../support/grouped-by.ts';
import { processOrder } from '../../../src-main/core/grouping/sort-process-sockets.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const postgres = anOwner(812, 'Postgres');

const web = listenerAt('0.0.0.0:3000', [node], { id: 'web' });
const mdns = boundAt('0.0.0.0:535', [node], { id: 'mdns' });
const visitor = acceptedAt('127.0.0.1:3000', '127.0.0.1:50001', [node], { id: 'visitor' });
const query = outgoingFrom('127.0.0.1:50002', '127.0.0.1:5432', [node], { id: 'query' });
const database = listenerAt('127.0.0.1:5432', [postgres], { id: 'database' });

describe('groupByProcess', () => {
  it('gathers what a process waits on by port, has accepted and has opened', () => {
    const [group, ...rest] = groupByProcess([query, visitor, web, mdns]);
    expect(rest).toEqual([]);
    expect(group).toMatchObject({
      key: '4711 1000',
      owner: node,
      ownerReason: null,
      waiting: [mdns, web],
      accepted: [visitor],
      outgoing: [query],
    });
  });

  it('tells a process from a later one that got its pid', () => {
    const later = { ...node, startedAtMs: 2000 };
    const groups = groupByProcess([web, { ...query, owners: [later] }]);
    expect(groups.map(({ key }) => key)).toEqual(['4711 1000', '4711 2000']);
    expect(processKey({ ...node, startedAtMs: null })).toBe('4711 ');
  });

  it('puts a socket that several processes hold under each', () => {
    const shared = { ...web, owners: [node, anOwner(4712, 'node')] };
    const groups = groupByProcess([shared]);
    expect(groups.map(({ waiting }) => waiting)).toEqual([[shared], [shared]]);
  });

  it('parts what nobody is known to hold by the reason, after the processes', () => {
    const hidden = listenerAt('0.0.0.0:22', [], { ownerReason: 'other-user' });
    const fading = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], { ownerReason: 'time-wait' });
    const groups = groupByProcess([hidden, fading, web]);
    expect(groups.map(({ key }) => key)).toEqual([
      '4711 1000',
      'nobody other-user',
      'nobody time-wait',
    ]);
    expect(groups[1]).toMatchObject({ owner: null, ownerReason: 'other-user' });
  });

  it('orders by name whatever the case, then by pid, not by the order of the reading', () => {
    const other = listenerAt('0.0.0.0:3001', [anOwner(90, 'node')]);
    const pids = (sockets: Parameters<typeof groupByProcess>[0]) =>
      groupByProcess(sockets).map(({ owner }) => owner?.pid);
    expect(pids([database, web, other])).toEqual([90, 4711, 812]);
    expect(pids([other, web, database])).toEqual([90, 4711, 812]);
  });
});

describe('processOrder', () => {
  const groups = groupByProcess([web, query, visitor, database]);
  const sorted = (...order: [Parameters<typeof processOrder>[0], 'ascending' | 'descending']) =>
    processOrder(...order)
      .sort(groups)
      .map(({ owner }) => owner?.name);

  it.each([
    ['process', ['node', 'Postgres']],
    ['ports', ['node', 'Postgres']],
    ['connections', ['Postgres', 'node']],
    ['remotes', ['Postgres', 'node']],
  ] as const)('sorts by %s both ways', (column, ascending) => {
    expect(sorted(column, 'ascending')).toEqual(ascending);
    expect(sorted(column, 'descending')).toEqual([...ascending].reverse());
  });

  it('takes the start of the process for its age', () => {
    const young = listenerAt('0.0.0.0:1', [{ ...anOwner(1, 'young'), startedAtMs: 9000 }]);
    const mixed = groupByProcess([web, young]);
    const names = processOrder('age', 'ascending')
      .sort(mixed)
      .map(({ owner }) => owner?.name);
    expect(names).toEqual(['young', 'node']);
  });

  it('leaves a process without a port last, either way', () => {
    const client = groupByProcess([query, database]);
    const last = (direction: 'ascending' | 'descending') =>
      processOrder('ports', direction).sort(client).at(-1)?.owner?.name;
    expect([last('ascending'), last('descending')]).toEqual(['node', 'node']);
  });
});
