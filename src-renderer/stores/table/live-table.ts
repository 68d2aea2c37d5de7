import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { setOwnAddresses } from '../../../src-main/core/address/own-addresses.ts';
import { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { TableDelta, TableSnapshot } from '../../../src-main/core/table/delta.ts';
import {
  applyDelta,
  emptyTableModel,
  tableModelOf,
} from '../../../src-main/core/table/table-model.ts';
import { createCatchUp } from './catch-up.ts';
import { ConnectionHistory } from './connection-history.ts';
import { drawInSteps, fillInSteps, smallTable } from '../steps/draw-in-steps.ts';
import { drawnTables, keepDrawn } from './drawn-table.ts';
import { RowMarks } from './row-marks.ts';
import { noteHistory, showReading, type TableView } from './show-reading.ts';
import { useShownTable } from './shown-table.ts';
import { tableChanges, type TableChanges } from './table-changes.ts';

const usualIntervalMs = 1200;

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
  const shownTable = useShownTable();
  const revision = shallowRef(0);
  /** The same tables at each revision, in a new wrapping, so that who looks is told of changes. */
  const view = computed(() => {
    const other = shownTable.view;
    const drawn = other === null ? liveDrawn.value.drawn : drawnTables(other);
    return { ...(other ?? parts), drawn, revision: revision.value };
  });
  const liveDrawn = computed(() => ({ drawn: drawnTables(parts), revision: revision.value }));
  /** The live table at each revision, whatever is shown in its place. */
  const live = computed(() => ({ ports: parts.ports, revision: revision.value }));
  const takenAtMs = shallowRef<number | null>(null);
  const notes = shallowRef<readonly Note[]>([]);
  const loaded = ref(false);
  const pausedAtMs = shallowRef<number | null>(null);
  const changesWhilePaused = shallowRef(0);

  /** Deltas that came since a snapshot was asked for; null when none is on its way. */
  let waiting: TableDelta[] | null = null;
  const draw = drawInSteps(parts.ports, {
    note(nowMs) {
      if (!catchUp.isUnderWay()) noteHistory(parts, nowMs);
    },
    show(nowMs) {
      if (catchUp.isUnderWay()) return;
      takenAtMs.value = model.takenAtMs;
      drawnAtMs = nowMs;
      revision.value += 1;
    },
  });
  let drawnAtMs = 0;
  const catchUp = createCatchUp(parts);

  // At once, before anything is drawn by addresses of another machine.
  watch(
    () => shownTable.machine?.interfaces ?? [],
    (interfaces) => {
      const changed = setOwnAddresses(interfaces);
      if (changed.size === 0) return;
      parts.ports.regroup(changed);
      // It was grouped by the addresses of the machine that was shown before it.
      shownTable.view?.ports.regroup(changed);
      revision.value += 1;
    },
    { immediate: true, flush: 'sync' },
  );

  /**
   * Takes a whole table; what differs from the one before is marked, except at the first one. A
   * big one is taken in steps and shown when this resolves, any other when it returns.
   */
  async function acceptSnapshot(snapshot: TableSnapshot, nowMs: number): Promise<DeltaOutcome> {
    model = tableModelOf(snapshot);
    const { sockets, takenAtMs: readAtMs } = snapshot;
    const shows = pausedAtMs.value === null && (readAtMs !== null || loaded.value);
    if (pausedAtMs.value !== null) changesWhilePaused.value += 1;
    awaitSnapshot();
    if (shows && !loaded.value && sockets.length > smallTable) {
      await fillInSteps(parts.ports, sockets);
    }
    const late = waiting ?? [];
    forgetSnapshot();
    notes.value = snapshot.notes;
    const shown = shows ? showModel(nowMs) : null;
    const outcomes = late.map((delta) => acceptDelta(delta, nowMs));
    if (shown !== null) await shown;
    return outcomes.includes('gap') ? 'gap' : 'applied';
  }

  /** A snapshot was asked for: deltas wait for it. */
  function awaitSnapshot(): void {
    waiting ??= [];
  }

  /** No snapshot will come; the next delta or reading will tell that one is needed. */
  function forgetSnapshot(): void {
    waiting = null;
  }

  /** Whether the host has read further than this table goes, and no snapshot is on its way. */
  function isBehind(hostRevision: number): boolean {
    return waiting === null && hostRevision > model.revision;
  }

  function acceptDelta(delta: TableDelta, nowMs: number): DeltaOutcome {
    if (waiting !== null) {
      waiting.push(delta);
      return 'applied';
    }
    if (delta.revision <= model.revision) return 'old';
    if (!applyDelta(model, delta)) return 'gap';
    if (delta.notes !== null) notes.value = delta.notes;
    if (pausedAtMs.value !== null) {
      changesWhilePaused.value += delta.opened.length + delta.changed.length + delta.closed.length;
    } else if (catchUp.isUnderWay()) catchUp.later(delta);
    else if (!loaded.value) void showModel(nowMs);
    else publish(delta, nowMs);
    return 'applied';
  }

  /**
   * Shows the whole model; marks what differs, unless nothing was shown before. null when it is
   * shown on return, else what resolves then.
   */
  function showModel(nowMs: number): Promise<void> | null {
    if (!loaded.value) {
      if (parts.ports.sockets.size === 0) parts.ports.replace(model.sockets.values());
      draw(nowMs);
      loaded.value = true;
      return null;
    }
    if (Math.max(parts.ports.sockets.size, model.sockets.size) > smallTable) {
      return showModelInSteps(nowMs);
    }
    publish(tableChanges(parts.ports.sockets, model.sockets), nowMs);
    return null;
  }

  async function showModelInSteps(nowMs: number): Promise<void> {
    keepDrawn(liveDrawn.value.drawn);
    const isFirst = !catchUp.isUnderWay();
    await catchUp.to(() => model.sockets, nowMs);
    if (!isFirst) return;
    parts.marks.expire(nowMs);
    draw(nowMs);
  }

  function publish(changes: TableChanges, nowMs: number): void {
    showReading(parts, changes, nowMs);
    parts.marks.expire(nowMs);
    draw(nowMs);
  }

  function setPaused(paused: boolean, nowMs: number): void {
    if (paused === (pausedAtMs.value !== null)) return;
    pausedAtMs.value = paused ? nowMs : null;
    changesWhilePaused.value = 0;
    if (!paused && loaded.value) void showModel(nowMs);
  }

  /**
   * Lets marks run out; call about twice a second. While paused they stay, and in a big table until
   * the next reading if that comes within a second.
   */
  function tick(nowMs: number): void {
    if (pausedAtMs.value !== null || parts.marks.empty || catchUp.isUnderWay()) return;
    if (parts.ports.sockets.size > smallTable && nowMs - drawnAtMs < usualIntervalMs) return;
    if (parts.marks.expire(nowMs)) draw(nowMs);
  }

  return {
    view,
    live,
    revision,
    takenAtMs,
    notes,
    loaded,
    pausedAtMs,
    changesWhilePaused,
    acceptSnapshot,
    awaitSnapshot,
    forgetSnapshot,
    isBehind,
    acceptDelta,
    setPaused,
    tick,
  };
});
