import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { LivePortTable } from '../../src-main/core/grouping/live-port-table.ts';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { TableDelta, TableSnapshot } from '../../src-main/core/table/delta.ts';
import {
  applyDelta,
  emptyTableModel,
  tableModelOf,
} from '../../src-main/core/table/table-model.ts';
import { ConnectionHistory } from './connection-history.ts';
import { RowMarks } from './row-marks.ts';
import { showReading, type TableView } from './show-reading.ts';
import { tableChanges } from './table-changes.ts';

/** What became of a delta: `gap` means that a snapshot is needed. */
export type DeltaOutcome = 'applied' | 'old' | 'gap';

/**
 * The live socket table of this window. The rows are plain frozen objects outside Vue; what draws
 * them watches `revision`, which rises whenever something to be seen has changed.
 */
export const useLiveTable = defineStore('live-table', () => {
  const parts: TableView = {
    ports: new LivePortTable(),
    marks: new RowMarks(),
    history: new ConnectionHistory(),
  };
  let model = emptyTableModel();
  const revision = shallowRef(0);
  /** The same tables at each revision, in a new wrapping, so that who looks is told of changes. */
  const view = computed(() => ({ ...parts, revision: revision.value }));
  const takenAtMs = shallowRef<number | null>(null);
  const notes = shallowRef<readonly Note[]>([]);
  const loaded = ref(false);
  const pausedAtMs = shallowRef<number | null>(null);
  const changesWhilePaused = shallowRef(0);

  /** Takes a whole table; what differs from the one before is marked, except at the first one. */
  function acceptSnapshot(snapshot: TableSnapshot, nowMs: number): void {
    model = tableModelOf(snapshot);
    if (pausedAtMs.value !== null) changesWhilePaused.value += 1;
    else if (snapshot.takenAtMs !== null || loaded.value) catchUp(nowMs);
    notes.value = snapshot.notes;
  }

  function acceptDelta(delta: TableDelta, nowMs: number): DeltaOutcome {
    if (delta.revision <= model.revision) return 'old';
    if (!applyDelta(model, delta)) return 'gap';
    if (delta.notes !== null) notes.value = delta.notes;
    if (pausedAtMs.value !== null) {
      changesWhilePaused.value += delta.opened.length + delta.changed.length + delta.closed.length;
    } else if (!loaded.value) catchUp(nowMs);
    else publish(delta, nowMs);
    return 'applied';
  }

  /** Shows the whole model; marks what differs, unless nothing was shown before. */
  function catchUp(nowMs: number): void {
    if (loaded.value) publish(tableChanges(parts.ports.sockets, model.sockets), nowMs);
    else {
      parts.ports.replace(model.sockets.values());
      publish({ opened: [], changed: [], closed: [] }, nowMs);
    }
    loaded.value = true;
  }

  function publish(
    changes: Pick<TableDelta, 'opened' | 'changed' | 'closed'>,
    nowMs: number,
  ): void {
    showReading(parts, changes, nowMs);
    takenAtMs.value = model.takenAtMs;
    revision.value += 1;
  }

  function setPaused(paused: boolean, nowMs: number): void {
    if (paused === (pausedAtMs.value !== null)) return;
    pausedAtMs.value = paused ? nowMs : null;
    changesWhilePaused.value = 0;
    if (!paused && loaded.value) catchUp(nowMs);
  }

  /** Lets marks run out; call about twice a second. While paused they stay. */
  function tick(nowMs: number): void {
    if (pausedAtMs.value === null && !parts.marks.empty && parts.marks.expire(nowMs)) {
      revision.value += 1;
    }
  }

  return {
    view,
    revision,
    takenAtMs,
    notes,
    loaded,
    pausedAtMs,
    changesWhilePaused,
    acceptSnapshot,
    acceptDelta,
    setPaused,
    tick,
  };
});
