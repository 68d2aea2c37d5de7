import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { computed } from 'vue';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import type { TableDelta, TableSnapshot } from '../../../../src-main/core/table/delta.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { markDurationMs } from '../../../../src-renderer/stores/table/row-marks.ts';
import { listenerAt } from '../../../support/build-socket.ts';
import { manySockets } from '../../../support/many-sockets.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

const web = listenerAt('127.0.0.1:80');
const database = listenerAt('127.0.0.1:5432');

function snapshot(revision: number, ...sockets: readonly Socket[]): TableSnapshot {
  return { revision, takenAtMs: 1000 * revision, sockets, notes: [] };
}

function delta(fromRevision: number, changes: Partial<TableDelta>): TableDelta {
  const revision = fromRevision + 1;
  return {
    fromRevision,
    revision,
    takenAtMs: 1000 * revision,
    opened: [],
    changed: [],
    closed: [],
    notes: null,
    ...changes,
  };
}

function shownIds(): readonly string[] {
  return [...useLiveTable().view.ports.sockets.keys()];
}

describe('the live table', () => {
  it('shows a snapshot without marking it as news', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    expect(shownIds()).toEqual([web.id]);
    expect(table.view.marks.empty).toBe(true);
    expect(table.takenAtMs).toBe(1000);
  });

  it('is not loaded by a snapshot from before the first reading', () => {
    const table = useLiveTable();
    void table.acceptSnapshot({ revision: 0, takenAtMs: null, sockets: [], notes: [] }, 0);
    expect(table.loaded).toBe(false);
    expect(table.acceptDelta(delta(0, { opened: [web] }), 0)).toBe('applied');
    expect(table.loaded).toBe(true);
    expect(table.view.marks.isOpened(web.id)).toBe(false);
  });

  it('follows deltas and marks what they bring', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    expect(table.acceptDelta(delta(1, { opened: [database], closed: [web.id] }), 0)).toBe(
      'applied',
    );
    expect(shownIds()).toEqual([database.id]);
    expect(table.view.marks.isOpened(database.id)).toBe(true);
    expect(table.view.marks.closed.has(web.id)).toBe(true);
  });

  it('drops what it has seen and notices what it has missed', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(5, web), 0);
    expect(table.acceptDelta(delta(4, { opened: [database] }), 0)).toBe('old');
    expect(table.acceptDelta(delta(2, { opened: [database] }), 0)).toBe('old');
    expect(table.acceptDelta(delta(7, { opened: [database] }), 0)).toBe('gap');
    expect(shownIds()).toEqual([web.id]);
  });

  it('marks what a later snapshot brings', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    void table.acceptSnapshot(snapshot(9, database), 0);
    expect(table.view.marks.isOpened(database.id)).toBe(true);
    expect(table.view.marks.closed.has(web.id)).toBe(true);
    expect(table.acceptDelta(delta(9, { closed: [database.id] }), 0)).toBe('applied');
  });

  it('tells who looks at it of every change, and only then', () => {
    const table = useLiveTable();
    let looks = 0;
    const ports = computed(() => {
      looks += 1;
      return table.view.ports.table().ports.length;
    });
    expect(ports.value).toBe(0);
    void table.acceptSnapshot(snapshot(1, web), 0);
    expect(ports.value).toBe(1);
    table.acceptDelta(delta(1, { opened: [database] }), 0);
    expect([ports.value, ports.value]).toEqual([2, 2]);
    expect(looks).toBe(3);
  });

  it('keeps rows as the plain objects they are', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    expect(table.view.ports.sockets.get(web.id)).toBe(web);
  });

  it('lets marks run out', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1), 0);
    table.acceptDelta(delta(1, { opened: [web] }), 0);
    const before = table.revision;
    table.tick(10);
    expect(table.revision).toBe(before);
    table.tick(markDurationMs.opened);
    expect(table.revision).toBe(before + 1);
    expect(table.view.marks.empty).toBe(true);
  });

  it('takes over the notes that come, and keeps them when none come', () => {
    const table = useLiveTable();
    const notes = [
      { code: 'rows-skipped', level: 'info', values: { rows: 1, example: '' } },
    ] as const;
    void table.acceptSnapshot({ ...snapshot(1), notes }, 0);
    table.acceptDelta(delta(1, { opened: [web] }), 0);
    expect(table.notes).toEqual(notes);
    table.acceptDelta(delta(2, { notes: [] }), 0);
    expect(table.notes).toEqual([]);
  });
});

describe('the live table while paused', () => {
  it('stands still and counts', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    table.setPaused(true, 500);
    table.acceptDelta(delta(1, { opened: [database], closed: [web.id] }), 600);
    expect(shownIds()).toEqual([web.id]);
    expect(table.changesWhilePaused).toBe(2);
    expect(table.pausedAtMs).toBe(500);
  });

  it('catches up when it goes on, with what happened marked', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    table.setPaused(true, 500);
    table.acceptDelta(delta(1, { opened: [database], closed: [web.id] }), 600);
    table.setPaused(false, 700);
    expect(shownIds()).toEqual([database.id]);
    expect(table.view.marks.isOpened(database.id)).toBe(true);
    expect(table.changesWhilePaused).toBe(0);
    expect(table.pausedAtMs).toBeNull();
  });

  it('keeps its marks, and keeps pausing since the first time', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1), 0);
    table.acceptDelta(delta(1, { opened: [web] }), 0);
    table.setPaused(true, 10);
    table.setPaused(true, 20);
    table.tick(markDurationMs.opened * 2);
    expect(table.view.marks.isOpened(web.id)).toBe(true);
    expect(table.pausedAtMs).toBe(10);
  });

  it('takes a new snapshot in without showing it', () => {
    const table = useLiveTable();
    void table.acceptSnapshot(snapshot(1, web), 0);
    table.setPaused(true, 10);
    void table.acceptSnapshot(snapshot(8, database), 20);
    expect(shownIds()).toEqual([web.id]);
    table.setPaused(false, 30);
    expect(shownIds()).toEqual([database.id]);
  });
});

describe('a big live table after a pause', () => {
  const views = ['ports', 'processes', 'remotes', 'sockets'] as const;
  const before = manySockets(4000, 0);
  /** What went on while the table was paused: the first thousand closed. */
  const closed = before.slice(0, 1000).map(({ id }) => id);

  /** How many sockets each view draws. */
  function drawn(): readonly number[] {
    const { view } = useLiveTable();
    return views.map((name) => {
      const { ports } = view.drawn(name);
      if (name === 'processes') return countIn(ports.processes().map(inProcess));
      if (name === 'remotes') return countIn(ports.remotes().map(({ sockets }) => sockets));
      if (name === 'sockets') return [...ports.sockets.values()].length;
      const { ports: groups, outgoing } = ports.table();
      return (
        countIn(groups.map(({ waiting, connections }) => [...waiting, ...connections])) +
        countIn(outgoing.map(({ sockets }) => sockets))
      );
    });
  }

  const inProcess = (
    one: { waiting: readonly Socket[]; accepted: readonly Socket[] } & {
      outgoing: readonly Socket[];
    },
  ) => [...one.waiting, ...one.accepted, ...one.outgoing];

  function countIn(groups: readonly (readonly Socket[])[]): number {
    return groups.reduce((sum, sockets) => sum + sockets.length, 0);
  }

  async function paused() {
    const table = useLiveTable();
    await table.acceptSnapshot(snapshot(1, ...before), 0);
    await vi.waitFor(() => expect(table.revision).toBe(1));
    table.setPaused(true, 10);
    table.acceptDelta(delta(1, { closed }), 20);
    return table;
  }

  it('is shown whole, as it was and then as it is, in every view', async () => {
    const table = await paused();
    const whole = [4000, 4000, 3600, 4000];
    table.setPaused(false, 30);
    const seen = new Set<string>();
    await vi.waitFor(
      () => {
        seen.add(drawn().join());
        expect(table.revision).toBe(2);
      },
      { interval: 1 },
    );
    expect([...seen]).toEqual([whole.join(), [3000, 3000, 2700, 3000].join()]);
  });

  it('takes along what comes while it catches up', async () => {
    const table = await paused();
    table.setPaused(false, 30);
    expect(
      table.acceptDelta(delta(2, { opened: [web], closed: [before[1500]?.id ?? ''] }), 40),
    ).toBe('applied');
    await vi.waitFor(() => expect(table.revision).toBe(2));
    expect(table.view.ports.sockets.size).toBe(3000);
    expect(table.view.ports.sockets.has(web.id)).toBe(true);
    expect(table.acceptDelta(delta(3, { closed: [web.id] }), 50)).toBe('applied');
    await vi.waitFor(() => expect(drawn()[3]).toBe(2999));
  });

  it('stops where it is whole when it is paused again', async () => {
    const table = await paused();
    table.setPaused(false, 30);
    table.setPaused(true, 31);
    table.acceptDelta(delta(2, { opened: [web] }), 40);
    await vi.waitFor(() => expect(table.revision).toBe(2));
    expect(drawn()[3]).toBe(3000);
    expect(table.changesWhilePaused).toBe(1);
    table.setPaused(false, 50);
    await vi.waitFor(() => expect(drawn()[3]).toBe(3001));
  });

  it('goes on to the snapshot that comes while it catches up', async () => {
    const table = await paused();
    table.setPaused(false, 30);
    const outcome = await table.acceptSnapshot(snapshot(9, web, ...before.slice(3000)), 40);
    expect(outcome).toBe('applied');
    await vi.waitFor(() => expect(drawn()[3]).toBe(1001));
    expect(table.view.marks.isOpened(web.id)).toBe(true);
  });
});
