import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { drawnTables, type DrawnTable } from '../../../../src-renderer/stores/table/drawn-table.ts';
import { RowMarks } from '../../../../src-renderer/stores/table/row-marks.ts';
import { showReading } from '../../../../src-renderer/stores/table/show-reading.ts';
import { ConnectionHistory } from '../../../../src-renderer/stores/table/connection-history.ts';
import { ShownFilter } from '../../../../src-renderer/stores/search/shown-filter.ts';
import { ViewRows } from '../../../../src-renderer/stores/rows/view-rows.ts';
import { arbitrarySocket } from '../../../support/arbitrary-socket.ts';
import { listenerAt } from '../../../support/build-socket.ts';

const views = ['ports', 'processes', 'remotes', 'sockets'] as const;
type View = (typeof views)[number];

function viewOf(sockets: readonly Socket[]) {
  const ports = new LivePortTable();
  ports.replace(sockets);
  return { ports, marks: new RowMarks(), history: new ConnectionHistory() };
}

const everything = new ShownFilter({
  focus: 'all',
  hideLoopbackClients: false,
  hideTimeWait: false,
  filter: null,
});

function rowsOf(view: View, drawn: DrawnTable) {
  return new ViewRows().rows({
    view,
    ...drawn,
    shown: everything,
    order: { column: 'age', direction: 'ascending' },
    isExpanded: () => true,
    folds: 0,
    traffic: null,
  });
}

const someSockets = fc
  .array(arbitrarySocket, { maxLength: 12 })
  .map((sockets) => sockets.map((socket, index) => ({ ...socket, id: String(index) })));

describe('drawnTables', () => {
  it('keeps what a view drew while sockets come and go', () => {
    const [first, second] = [listenerAt('127.0.0.1:80'), listenerAt('127.0.0.1:81')];
    const view = viewOf([first]);
    const drawn = drawnTables(view)('ports');
    expect(drawn.ports.table().ports).toHaveLength(1);
    showReading(view, { opened: [second], changed: [], closed: [first.id] }, 1);
    expect(drawn.ports.table().ports.map(({ port }) => port)).toEqual([80]);
    expect(drawn.closed).toEqual([]);
  });

  it('is asked once for each view, so that who asks again finds the same objects', () => {
    const drawn = drawnTables(viewOf([listenerAt('127.0.0.1:80')]));
    expect(drawn('remotes')).toBe(drawn('remotes'));
    expect(drawn('ports').ports.table()).toBe(drawn('ports').ports.table());
  });

  it('gives every view whole lines of one instant, whenever it is first looked at', () => {
    fc.assert(
      fc.property(someSockets, someSockets, fc.nat(12), (before, after, closes) => {
        const view = viewOf(before);
        const drawn = drawnTables(view);
        const [early, ...late] = views;
        const instant = rowsOf(early, drawnTables(view)(early));
        expect(rowsOf(early, drawn(early))).toEqual(instant);
        const closed = [...view.ports.sockets.keys()].slice(0, closes);
        showReading(view, { opened: after, changed: [], closed }, 1);
        expect(rowsOf(early, drawn(early))).toEqual(instant);
        for (const name of late) {
          const rows = rowsOf(name, drawn(name));
          expect(rows).toEqual(rowsOf(name, drawnTables(view)(name)));
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        }
      }),
    );
  });
});
