import type { Machine } from '../core/machine/machine.ts';
import type { Note } from '../core/reading/note.ts';
import { advanceTable } from '../core/table/advance-table.ts';
import type { TableDelta } from '../core/table/delta.ts';
import type { MonitorStatus } from '../core/table/monitor-status.ts';
import type { ReadingPause } from '../core/table/reading-pause.ts';
import { applyDelta, emptyTableModel, snapshotOf } from '../core/table/table-model.ts';
import { listeners } from './listeners.ts';
import type { Monitor } from './monitor.ts';
import { toldValue } from './told-value.ts';
import { unreadableTable } from './unreadable-table.ts';
import type { MessageFromWorker } from './worker-message.ts';

type News = Exclude<MessageFromWorker, { readonly kind: 'unix' | 'traffic' }>;
type Told = Pick<
  Monitor,
  'snapshot' | 'status' | 'machine' | 'onDelta' | 'onStatus' | 'onMachine' | 'firstReading'
>;

/** What is known of the sockets, of how reading them goes and of the machine. */
export interface KnownTable {
  /** As windows ask for it. */
  readonly told: Told;
  /** Takes what the worker says; false when a delta was missed before this one. */
  take(news: News): boolean;
  /** Nobody reads for now, for this reason: the rows stay, with a note. */
  lose(note: Note): void;
  setPause(pause: ReadingPause | null): void;
}

/** Nothing is known but the machine. */
export function knownTable(machineNow: Machine, intervalMs: number): KnownTable {
  const model = emptyTableModel();
  const deltas = listeners<TableDelta>();
  const status = toldValue(startingStatus(intervalMs));
  const machine = toldValue(machineNow);
  const first = new Promise<void>((resolve) => {
    status.onSet(({ state }) => {
      if (state !== 'starting') resolve();
    });
  });

  const takeDelta = (delta: TableDelta): boolean => {
    const fits = applyDelta(model, delta);
    if (fits) deltas.tell(delta);
    return fits;
  };

  return {
    take: (news) => {
      if (news.kind === 'delta') return takeDelta(news.delta);
      if (news.kind === 'machine') machine.set(news.machine);
      else {
        model.takenAtMs = news.status.lastReadAtMs;
        status.set({ ...news.status, pause: status.current().pause });
      }
      return true;
    },
    lose: (note) => {
      const notes = [unreadableTable([note])];
      const delta = advanceTable(model, { sockets: [], notes, takenAtMs: null, readable: false });
      if (delta !== null) deltas.tell(delta);
      const { revision } = model;
      status.set({ ...status.current(), revision, state: 'failing', coreShare: 0 });
    },
    setPause: (pause) => status.set({ ...status.current(), pause, nextReadAtMs: null }),
    told: {
      snapshot: () => snapshotOf(model),
      status: status.current,
      machine: machine.current,
      onDelta: deltas.add,
      onStatus: status.onSet,
      onMachine: machine.onSet,
      firstReading: () => first,
    },
  };
}

function startingStatus(intervalMs: number): MonitorStatus {
  return {
    revision: 0,
    state: 'starting',
    lastReadAtMs: null,
    nextReadAtMs: null,
    intervalMs,
    coreShare: 0,
    readers: [],
    pause: null,
  };
}
