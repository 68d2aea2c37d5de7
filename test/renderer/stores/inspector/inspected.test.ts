import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { PortRows } from '../../../../src-renderer/stores/rows/build-rows.ts';
import { inspectedOf } from '../../../../src-renderer/stores/inspector/inspected.ts';
import { ShownFilter } from '../../../../src-renderer/stores/search/shown-filter.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const worker = anOwner(20, 'worker');
const ports = new LivePortTable();
ports.replace([
  listenerAt('127.0.0.1:80', [anOwner(10, 'nginx')]),
  acceptedAt('127.0.0.1:80', '127.0.0.1:5001', [worker]),
  acceptedAt('127.0.0.1:80', '127.0.0.1:5002', [worker]),
  outgoingFrom('127.0.0.1:5001', '127.0.0.1:80', [anOwner(30, 'curl')]),
]);
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

describe('inspectedOf', () => {
  it('finds what each row stands for', () => {
    const kinds = rows.map((row) => [row.kind, inspectedOf(row.key, ports)?.kind ?? null]);
    expect(kinds).toEqual([
      ['port', 'port'],
      ['socket', 'socket'],
      ['process', 'port'],
      ['socket', 'socket'],
      ['socket', 'socket'],
      ['section', null],
      ['outgoing', 'outgoing'],
      ['socket', 'socket'],
    ]);
  });

  it('finds the very socket', () => {
    for (const row of rows) {
      if (row.kind === 'socket') {
        expect(inspectedOf(row.key, ports)).toEqual({ kind: 'socket', socket: row.socket });
      }
    }
  });

  it.each(['', 'socket:', 'socket:gone', 'port:tcp 81 127.0.0.1', 'nonsense'])(
    'finds nothing for %j',
    (key) => {
      expect(inspectedOf(key, ports)).toBeNull();
    },
  );
});
