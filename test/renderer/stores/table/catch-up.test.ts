import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { createCatchUp } from '../../../../src-renderer/stores/table/catch-up.ts';
import { ConnectionHistory } from '../../../../src-renderer/stores/table/connection-history.ts';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';
import { RowMarks } from '../../../../src-renderer/stores/table/row-marks.ts';
import { showReading } from '../../../../src-renderer/stores/table/show-reading.ts';
import { tableChanges } from '../../../../src-renderer/stores/table/table-changes.ts';
import { arbitrarySocket } from '../../../support/arbitrary-socket.ts';
import { manySocket, manySockets } from '../../../support/many-sockets.ts';

function viewOf(sockets: readonly Socket[]) {
  const ports = new LivePortTable();
  ports.replace(sockets);
  return { ports, marks: new RowMarks(), history: new ConnectionHistory() };
}

function byId(sockets: readonly Socket[]): Map<string, Socket> {
  return new Map(sockets.map((socket) => [socket.id, socket]));
}

function idsIn({ ports }: ReturnType<typeof viewOf>): readonly string[] {
  return [...ports.sockets.keys()].sort();
}

/** Sockets of which some have one id in another table too. */
const someSockets = fc
  .uniqueArray(fc.tuple(fc.nat(20), arbitrarySocket), { selector: ([id]) => id, maxLength: 15 })
  .map((sockets) => sockets.map(([id, socket]): Socket => ({ ...socket, id: String(id) })));

describe('catching up', () => {
  it('brings the view where showing the whole change at once brings it, marks included', async () => {
    await fc.assert(
      fc.asyncProperty(someSockets, someSockets, async (before, after) => {
        const [stepped, whole] = [viewOf(before), viewOf(before)];
        await createCatchUp(stepped).to(() => byId(after), 5);
        showReading(whole, tableChanges(byId(before), byId(after)), 5);
        expect(stepped.ports.sockets).toEqual(whole.ports.sockets);
        expect(stepped.ports.table()).toEqual(whole.ports.table());
        expect(stepped.marks).toEqual(whole.marks);
      }),
    );
  });

  it('shows along what changed meanwhile', async () => {
    const view = viewOf(manySockets(3000, 0));
    const now = byId(manySockets(3000, 0).slice(2000));
    const catchUp = createCatchUp(view);
    expect(catchUp.isUnderWay()).toBe(false);
    const done = catchUp.to(() => now, 1);
    expect(catchUp.isUnderWay()).toBe(true);
    const opened = manySocket(9_999_999, 0);
    const [closed = ''] = now.keys();
    catchUp.later({ opened: [opened], changed: [], closed: [closed] });
    await done;
    expect(catchUp.isUnderWay()).toBe(false);
    expect(view.ports.sockets.has(opened.id)).toBe(true);
    expect(view.ports.sockets.has(closed)).toBe(false);
    expect(view.ports.sockets.size).toBe(1000);
  });

  it('is not mixed with what becomes of the table while it goes on', async () => {
    const view = viewOf(manySockets(3000, 0));
    const now = byId(manySockets(2000, 0));
    const done = createCatchUp(view).to(() => now, 1);
    now.clear();
    await done;
    expect(view.ports.sockets.size).toBe(2000);
  });

  it('goes on to the newest table when asked again before it is done', async () => {
    const view = viewOf(manySockets(3000, 0));
    const first = byId(manySockets(2000, 0));
    const second = byId(manySockets(4000, 0).slice(1000));
    let now = first;
    const catchUp = createCatchUp(view);
    const done = catchUp.to(() => now, 1);
    now = second;
    expect(catchUp.to(() => now, 2)).toBe(done);
    await done;
    expect(idsIn(view)).toEqual([...second.keys()].sort());
  });

  it('leaves the page free in between', async () => {
    const view = viewOf([]);
    const state = { done: false };
    let turns = 0;
    void createCatchUp(view)
      .to(() => byId(manySockets(20_000, 0)), 1)
      .then(() => (state.done = true));
    while (!state.done) {
      await nextTask();
      turns += 1;
    }
    expect(turns).toBeGreaterThan(2);
    expect(view.ports.sockets.size).toBe(20_000);
  });
});
