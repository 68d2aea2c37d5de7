import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { computed } from 'vue';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { TableDelta, TableSnapshot } from '../../../src-main/core/table/delta.ts';
import { useLiveTable } from '../../../src-renderer/stores/live-table.ts';
import { markDurationMs } from '../../../src-renderer/stores/row-marks.ts';
import { listenerAt } from '../../support/build-socket.ts';

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
