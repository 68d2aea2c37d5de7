import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { PortRows } from '../../../../src-renderer/stores/rows/build-rows.ts';
import { isRowOpened } from '../../../../src-renderer/stores/rows/row-opened.ts';
import { ShownFilter } from '../../../../src-renderer/stores/search/shown-filter.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const one = listenerAt('127.0.0.1:80', [anOwner(1)], { id: 'one' });
const two = listenerAt('[::1]:80', [anOwner(1)], { id: 'two' });
const connection = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [anOwner(1)], { id: 'connection' });
const client = outgoingFrom('127.0.0.1:1', '127.0.0.1:80', [anOwner(2)], { id: 'client' });

function openedRows(...openedIds: readonly string[]): readonly string[] {
  const ports = new LivePortTable();
  ports.replace([one, two, connection, client]);
  const rows = new PortRows().rows({
    folds: 0,
    table: ports.table(),
    closed: [],
    order: { column: 'port', direction: 'ascending' },
    isExpanded: () => true,
    shown: new ShownFilter({
      focus: 'all',
      hideLoopbackClients: false,
      hideTimeWait: false,
      filter: null,
    }),
  });
  const marks = { isOpened: (id: string) => openedIds.includes(id) };
  return rows
    .filter((row) => isRowOpened(row, marks))
    .map((row) => (row.kind === 'socket' ? row.socket.id : row.kind));
}

describe('isRowOpened', () => {
  it('is true of a socket that opened, not of the port it came to', () => {
    expect(openedRows('connection')).toEqual(['connection']);
    expect(openedRows('one')).toEqual(['one']);
  });

  it('is true of a port when all that waits on it opened', () => {
    expect(openedRows('one', 'two')).toEqual(['port', 'one', 'two']);
  });

  it('is true of clients when all of them opened', () => {
    expect(openedRows('client')).toEqual(['outgoing', 'client']);
  });

  it('is true of nothing when nothing opened', () => {
    expect(openedRows()).toEqual([]);
  });
});
