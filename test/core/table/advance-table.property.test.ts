import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Socket, SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import {
  applyDelta,
  emptyTableModel,
  type TableModel,
} from '../../../src-main/core/table/table-model.ts';
import { arbitraryReadings } from './arbitrary-readings.ts';

function rowsOf(model: TableModel): readonly Socket[] {
  return [...model.sockets.values()];
}

/** The content of a row or of facts, to compare tables with readings; owners have no order. */
function contentOf(socket: SocketFacts): string {
  const { protocol, family, local, remote, state, owners, ownerReason, inode } = socket;
  const held = owners.map((owner) => JSON.stringify(owner)).sort();
  return JSON.stringify([protocol, family, local, remote, state, held, ownerReason, inode]);
}

describe('any sequence of readings', () => {
  it('leaves the table the last readable one describes, row by row', () => {
    fc.assert(
      fc.property(arbitraryReadings, (readings) => {
        const model = emptyTableModel();
        for (const reading of readings) advanceTable(model, reading);
        const last = readings.findLast(({ readable }) => readable)?.sockets ?? [];
        expect(rowsOf(model).map(contentOf).sort()).toEqual(last.map(contentOf).sort());
        expect(rowsOf(model).every(({ id }) => model.sockets.get(id)?.id === id)).toBe(true);
      }),
    );
  });

  it('replayed through its deltas gives the same table', () => {
    fc.assert(
      fc.property(arbitraryReadings, (readings) => {
        const model = emptyTableModel();
        const replica = emptyTableModel();
        for (const reading of readings) {
          const delta = advanceTable(model, reading);
          if (delta !== null) expect(applyDelta(replica, structuredClone(delta))).toBe(true);
          expect(replica.sockets).toEqual(model.sockets);
          expect([replica.revision, replica.notes]).toEqual([model.revision, model.notes]);
        }
      }),
    );
  });

  it('never uses an id for two sockets', () => {
    fc.assert(
      fc.property(arbitraryReadings, (readings) => {
        const model = emptyTableModel();
        const used = new Map<string, Socket>();
        for (const reading of readings) {
          for (const row of advanceTable(model, reading)?.opened ?? []) {
            const before = used.get(row.id) ?? row;
            // A row that one reading missed comes back with the kernel's number it had.
            if (before !== row) expect(row.inode).toBeGreaterThan(0);
            expect([row.inode, row.local, row.remote]).toEqual([
              before.inode,
              before.local,
              before.remote,
            ]);
            used.set(row.id, row);
          }
        }
      }),
    );
  });

  it('makes no delta that says nothing', () => {
    fc.assert(
      fc.property(arbitraryReadings, (readings) => {
        const model = emptyTableModel();
        for (const reading of readings) {
          const delta = advanceTable(model, reading);
          if (delta === null) continue;
          const { opened, changed, closed, notes, fromRevision, revision } = delta;
          expect(revision).toBe(fromRevision + 1);
          expect(opened.length + changed.length + closed.length > 0 || notes !== null).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(arbitraryReadings, fc.infiniteStream(fc.nat()), (readings, numbers) => {
        const model = emptyTableModel();
        for (const reading of readings) {
          advanceTable(model, reading);
          const sockets = reading.sockets
            .map((socket) => ({ socket, rank: Number(numbers.next().value) }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ socket }) => structuredClone(socket));
          expect(advanceTable(model, { ...reading, sockets })).toBeNull();
        }
      }),
    );
  });
});
