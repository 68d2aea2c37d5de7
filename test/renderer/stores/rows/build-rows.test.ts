import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { PortRows, type RowsRequest } from '../../../../src-renderer/stores/rows/build-rows.ts';
import type { ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import type { ClosedSocket } from '../../../../src-renderer/stores/table/row-marks.ts';
import {
  ShownFilter,
  type ShownOptions,
} from '../../../../src-renderer/stores/search/shown-filter.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../../support/build-socket.ts';

const postgres = anOwner(812, 'postgres');
const backend = anOwner(900, 'postgres');
const node = anOwner(4711, 'node');

const listener = listenerAt('127.0.0.1:5432', [postgres], { id: 'listener' });
const first = acceptedAt('127.0.0.1:5432', '127.0.0.1:50001', [postgres], { id: 'first' });
const byBackend = acceptedAt('127.0.0.1:5432', '127.0.0.1:50002', [backend], { id: 'second' });
const client = outgoingFrom('127.0.0.1:50001', '127.0.0.1:5432', [node], { id: 'client' });

function rowsOf(
  sockets: readonly Socket[],
  changes: Partial<Omit<RowsRequest, 'shown'>> & { readonly options?: Partial<ShownOptions> } = {},
): readonly ListRow[] {
  const { options, ...rest } = changes;
  return new PortRows().rows({
    folds: 0,
    table: groupByPort(sockets),
    closed: [],
    order: { column: 'port', direction: 'ascending' },
    isExpanded: (_, usual) => usual,
    shown: new ShownFilter({
      focus: 'all',
      hideLoopbackClients: false,
      hideTimeWait: false,
      filter: null,
      ...options,
    }),
    ...rest,
  });
}

function outline(rows: readonly ListRow[]): readonly string[] {
  return rows.map(
    (row) => `${'  '.repeat(row.level - 1)}${row.kind}${row.closed ? ' closed' : ''}`,
  );
}

const unfolded = { isExpanded: () => true };

function closedOf(socket: Socket, others: readonly Socket[]): ClosedSocket {
  const table = groupByPort([...others, socket]);
  const group = [...table.ports, ...table.outgoing].find((one) =>
    ('sockets' in one ? one.sockets : [...one.waiting, ...one.connections]).includes(socket),
  );
  if (group === undefined) throw new Error('no group');
  return { socket, group, closedAtMs: 0 };
}

describe('PortRows', () => {
  it('is empty for an empty table', () => {
    expect(rowsOf([])).toEqual([]);
  });

  it('shows ports folded, then the clients under a heading', () => {
    expect(outline(rowsOf([listener, first, client]))).toEqual(['port', 'section', '  outgoing']);
  });

  it('hangs the listener before the connections under an unfolded port', () => {
    const rows = rowsOf([first, listener], unfolded);
    expect(outline(rows)).toEqual(['port', '  socket', '  socket']);
    expect(rows.map((row) => row.parentKey)).toEqual([null, rows[0]?.key, rows[0]?.key]);
    expect(rows[1]).toMatchObject({ key: 'socket:listener', namesOwner: false, expanded: null });
  });

  it('lets a row name the process when it holds only this socket', () => {
    const rows = rowsOf([listener, byBackend], unfolded);
    expect(outline(rows)).toEqual(['port', '  socket', '  socket']);
    expect(rows[2]).toMatchObject({ key: 'socket:second', namesOwner: true });
  });

  it('gives a heading to a process that holds several', () => {
    const third = acceptedAt('127.0.0.1:5432', '127.0.0.1:50003', [backend]);
    const rows = rowsOf([listener, byBackend, third], unfolded);
    expect(outline(rows)).toEqual(['port', '  socket', '  process', '    socket', '    socket']);
    expect(rows[2]).toMatchObject({ sockets: 2, expanded: true });
    const folded = rowsOf([listener, byBackend, third], {
      isExpanded: (key) => key.startsWith('port:'),
    });
    expect(outline(folded)).toEqual(['port', '  socket', '  process']);
  });

  it('lists each of several programs that wait on one port', () => {
    const rows = rowsOf(
      [
        boundAt('0.0.0.0:5353', [anOwner(600, 'avahi')]),
        boundAt('[::]:5353', [anOwner(600, 'avahi')]),
        boundAt('0.0.0.0:5353', [anOwner(9120, 'chromium')]),
      ],
      unfolded,
    );
    expect(outline(rows)).toEqual(['port', '  process', '    socket', '    socket', '  socket']);
  });

  it('counts the connections that are shown', () => {
    const [row] = rowsOf([listener, first, byBackend], {
      options: { filter: (socket) => socket.id !== 'second' },
    });
    expect(row).toMatchObject({ kind: 'port', connections: 1 });
  });

  it('unfolds a port of which only connections were searched for, unless the reader folded it', () => {
    const filter = (socket: Socket): boolean => socket.id === 'first';
    expect(outline(rowsOf([listener, first], { options: { filter } }))).toEqual([
      'port',
      '  socket',
    ]);
    const folded = rowsOf([listener, first], { options: { filter }, isExpanded: () => false });
    expect(outline(folded)).toEqual(['port']);
  });

  it('leaves out what the filter does not keep', () => {
    expect(rowsOf([listener, first, client], { options: { filter: () => false } })).toEqual([]);
  });

  it('folds the clients away with their heading', () => {
    const rows = rowsOf([client], { isExpanded: () => false });
    expect(outline(rows)).toEqual(['section']);
    expect(rows[0]).toMatchObject({ groups: 1, sockets: 1, expanded: false });
  });

  it('sorts both parts by the order asked for', () => {
    const web = listenerAt('127.0.0.1:80', [node]);
    const rows = rowsOf([web, listener], { order: { column: 'port', direction: 'descending' } });
    expect(rows.map((row) => (row.kind === 'port' ? row.group.port : 0))).toEqual([5432, 80]);
  });
});

describe('the kernel’s leftovers', () => {
  const left = { owners: [], ownerReason: 'time-wait', state: 'TIME-WAIT' } as const;
  const leftAccepted = { ...acceptedAt('127.0.0.1:80', '127.0.0.1:50003'), ...left };
  const leftClient = { ...outgoingFrom('127.0.0.1:50004', '10.0.0.1:443'), ...left };
  const sockets = [leftAccepted, leftClient, listener, client];

  it('stand folded under a heading of their own, after the clients', () => {
    const rows = rowsOf(sockets);
    expect(outline(rows)).toEqual(['port', 'section', '  outgoing', 'section']);
    expect(rows.at(-1)).toMatchObject({ section: 'closing', groups: 2, sockets: 2 });
  });

  it('unfold one level deeper than open ports do', () => {
    const rows = rowsOf([leftAccepted, leftClient], unfolded);
    expect(outline(rows)).toEqual(['section', '  port', '    socket', '  outgoing', '    socket']);
    expect(rows.map((row) => row.parentKey)).toEqual([
      null,
      rows[0]?.key,
      rows[1]?.key,
      rows[0]?.key,
      rows[3]?.key,
    ]);
  });

  it('show themselves when they were searched for', () => {
    const rows = rowsOf(sockets, { options: { filter: (one) => one.state === 'TIME-WAIT' } });
    expect(outline(rows)).toEqual(['section', '  port', '    socket', '  outgoing']);
  });
});

describe('rows that have just closed', () => {
  it('stay where they stood', () => {
    const older = acceptedAt('127.0.0.1:5432', '127.0.0.1:1', [postgres], { firstSeenAtMs: 1 });
    const closed = [closedOf(older, [listener, first])];
    const rows = rowsOf([listener, first], { ...unfolded, closed });
    expect(outline(rows)).toEqual(['port', '  socket', '  socket closed', '  socket']);
    expect(rows[0]).toMatchObject({ closed: false, connections: 1 });
  });

  it('keep a port in the list that is gone altogether', () => {
    const closed = [closedOf(listener, [])];
    expect(outline(rowsOf([], { ...unfolded, closed }))).toEqual([
      'port closed',
      '  socket closed',
    ]);
  });

  it('keep a client in the list that is gone altogether', () => {
    const closed = [closedOf(client, [])];
    expect(outline(rowsOf([], { ...unfolded, closed }))).toEqual([
      'section',
      '  outgoing closed',
      '    socket closed',
    ]);
  });

  it('are not shown when the filter would not have kept them', () => {
    const closed = [closedOf(listener, [])];
    expect(rowsOf([], { closed, options: { filter: () => false } })).toEqual([]);
  });

  it('never make two rows of one key', () => {
    const other = anOwner(77, 'other');
    const stray = acceptedAt('127.0.0.1:5432', '127.0.0.1:9', [other], { id: 'stray' });
    const closed = [closedOf(stray, [listener])];
    const rows = rowsOf([listener], { ...unfolded, closed });
    expect(outline(rows)).toEqual(['port', '  socket', '  socket closed']);
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  });
});
