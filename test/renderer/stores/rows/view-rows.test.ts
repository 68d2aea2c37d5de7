import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import {
  ShownFilter,
  type ShownOptions,
} from '../../../../src-renderer/stores/search/shown-filter.ts';
import { ViewRows, type ViewRowsRequest } from '../../../../src-renderer/stores/rows/view-rows.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const worker = anOwner(4712, 'node');
const web = listenerAt('0.0.0.0:3000', [node, worker], { id: 'web' });
const visitor = acceptedAt('127.0.0.1:3000', '127.0.0.1:50001', [node], { id: 'visitor' });
const fetching = outgoingFrom('10.0.0.2:50002', '10.0.0.9:443', [worker], { id: 'fetching' });
const sockets = [web, visitor, fetching];

function rowsOf(
  view: ViewRowsRequest['view'],
  changes: Partial<Omit<ViewRowsRequest, 'shown'>> & {
    readonly options?: Partial<ShownOptions>;
    readonly sockets?: readonly Socket[];
  } = {},
) {
  const { options, sockets: all = sockets, ...rest } = changes;
  const everything = { focus: 'all', hideLoopbackClients: false, hideTimeWait: false } as const;
  return new ViewRows().rows({
    view,
    ports: liveTableOf(all),
    folds: 0,
    traffic: null,
    closed: [],
    order: { column: 'age', direction: 'ascending' },
    isExpanded: () => true,
    shown: new ShownFilter({ ...everything, filter: null, ...options }),
    ...rest,
  });
}

function liveTableOf(all: readonly Socket[]): LivePortTable {
  const live = new LivePortTable();
  live.replace(all);
  return live;
}

function closedOf(socket: Socket) {
  const [group] = groupByPort([socket]).ports;
  if (group === undefined) throw new Error('no group');
  return { socket, group, closedAtMs: 0 };
}

describe('the Processes view', () => {
  it('hangs what a process waits on before what it accepted and opened', () => {
    const rows = rowsOf('processes', { order: { column: 'process', direction: 'ascending' } });
    expect(rows.map(({ key, level }) => [key, level])).toEqual([
      ['holder:4711 1000', 1],
      ['socket:web', 2],
      ['socket:visitor', 2],
      ['holder:4712 1000', 1],
      ['shared:4712 socket:web', 2],
      ['socket:fetching', 2],
    ]);
    expect(rows[0]).toMatchObject({ connections: 1, closed: false });
    expect(rows[2]).toMatchObject({ namesPort: true, namesOwner: false });
  });

  it('is folded at first, and has one row for each process', () => {
    const rows = rowsOf('processes', { isExpanded: (_, usual) => usual });
    expect(rows.map(({ expanded }) => expanded)).toEqual([false, false]);
  });

  it('keeps a process for a moment whose only socket has closed', () => {
    const rows = rowsOf('processes', { sockets: [], closed: [closedOf(visitor)] });
    expect(rows).toMatchObject([
      { kind: 'holder', closed: true, connections: 0 },
      { kind: 'socket', closed: true },
    ]);
  });
});

describe('the Remotes view', () => {
  it('has this machine and the others, each with its connections', () => {
    const rows = rowsOf('remotes', { order: { column: 'remote', direction: 'ascending' } });
    expect(rows.map(({ key }) => key)).toEqual([
      'remote:this machine',
      'socket:visitor',
      'remote:10.0.0.9',
      'socket:fetching',
    ]);
    expect(rows[0]).toMatchObject({ incoming: 1, outgoing: 0 });
    expect(rows[2]).toMatchObject({ incoming: 0, outgoing: 1 });
  });
});

describe('the Sockets view', () => {
  it('has a row for each socket, in the order of the column', () => {
    const rows = rowsOf('sockets', { order: { column: 'localPort', direction: 'descending' } });
    expect(rows.map(({ key }) => key)).toEqual(['socket:fetching', 'socket:web', 'socket:visitor']);
    expect(new Set(rows.map(({ kind, expanded }) => `${kind} ${String(expanded)}`))).toEqual(
      new Set(['flat null']),
    );
  });

  it('takes a column of another view for its first', () => {
    const rows = rowsOf('sockets', { order: { column: 'service', direction: 'ascending' } });
    expect(rows).toHaveLength(3);
  });
});

describe('every view', () => {
  it.each(['processes', 'remotes', 'sockets'] as const)('of %s obeys filter and focus', (view) => {
    const filter = ({ id }: Socket) => id === 'fetching';
    const rows = rowsOf(view, { options: { filter } });
    expect(rows.at(-1)?.key).toBe('socket:fetching');
    expect(rows).toHaveLength(view === 'sockets' ? 1 : 2);
    const open = rowsOf(view, { options: { focus: 'open' } });
    expect(open.filter(({ key }) => key === 'socket:web')).toHaveLength(view === 'remotes' ? 0 : 1);
    expect(open.some(({ key }) => key === 'socket:visitor')).toBe(false);
    const connected = rowsOf(view, { options: { focus: 'connected' } });
    expect(connected.some(({ key }) => key === 'socket:web')).toBe(false);
  });

  it('of ports is the one with groups of ports', () => {
    expect(rowsOf('ports')[0]).toMatchObject({ kind: 'port' });
  });
});
