import type { Stop } from '../../src-main/core/contract/client.ts';
import type { Machine } from '../../src-main/core/machine/machine.ts';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { TableDelta, TableSnapshot } from '../../src-main/core/table/delta.ts';
import type { MonitorStatus } from '../../src-main/core/table/monitor-status.ts';
import type { ReadingPause } from '../../src-main/core/table/reading-pause.ts';
import type { TrafficReading } from '../../src-main/core/traffic/traffic-reading.ts';
import type { UnixReading } from '../../src-main/core/unix/unix-reading.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';

/** A monitor whose readings are written by a test; it also tells what was asked of it. */
export interface ScriptedMonitor extends Monitor {
  /** A reading that found exactly these sockets. Rows are compared by identity of the object. */
  advance(next: readonly Socket[]): void;
  /** A reading that failed: the rows stay, the notes say why, the age grows. */
  fail(notes: readonly Note[]): void;
  changeMachine(machine: Machine): void;
  /** What the next readings of Unix-domain sockets find; nothing at the beginning. */
  setUnix(reading: Partial<UnixReading>): void;
  /** What the next readings of traffic find; no connection at the beginning. */
  setTraffic(reading: Partial<TrafficReading>): void;
  readonly asked: {
    readonly intervalsMs: readonly number[];
    readonly hidden: readonly boolean[];
    readonly pauses: readonly (ReadingPause | null)[];
    readonly stopped: boolean;
    readonly unixReadings: number;
    readonly trafficReadings: number;
  };
  /** How many listeners are registered now; 0 when nobody forgot to stop. */
  listenerCount(): number;
}

export const scriptedMachine: Machine = {
  hostname: 'ada',
  platform: 'linux',
  release: '6.1',
  arch: 'x64',
  interfaces: [
    { interfaceName: 'lo', address: '127.0.0.1', prefixBits: 8, loopback: true },
    { interfaceName: 'lo', address: '::1', prefixBits: 128, loopback: true },
    { interfaceName: 'eth0', address: '192.168.1.20', prefixBits: 24, loopback: false },
  ],
  ephemeralPorts: { first: 32_768, last: 60_999 },
};

const startMs = Date.UTC(2026, 10, 20, 22, 0, 0);

/**
 * Starts at revision 1 with `initial`; each `advance` or `fail` is one second later, or whatever
 * time a given clock tells.
 */
export function createScriptedMonitor(
  initial: readonly Socket[],
  clock: () => number = steppingClock(),
): ScriptedMonitor {
  let nowMs = clock();
  let table: TableSnapshot = { revision: 1, takenAtMs: nowMs, sockets: initial, notes: [] };
  let machine = scriptedMachine;
  let failing = false;
  let traffic: TrafficReading = { readable: true, counters: [], notes: [], takenAtMs: null };
  let unix: UnixReading = { readable: true, sockets: [], notes: [], takenAtMs: null };
  const asked = {
    intervalsMs: [] as number[],
    hidden: [] as boolean[],
    pauses: [] as (ReadingPause | null)[],
    stopped: false,
    unixReadings: 0,
    trafficReadings: 0,
  };
  const deltas = createListeners<TableDelta>();
  const statuses = createListeners<MonitorStatus>();
  const machines = createListeners<Machine>();

  const status = (): MonitorStatus => ({
    revision: table.revision,
    state: failing ? 'failing' : 'reading',
    lastReadAtMs: table.takenAtMs,
    nextReadAtMs: table.takenAtMs === null ? null : table.takenAtMs + 1000,
    intervalMs: asked.intervalsMs.at(-1) ?? 1000,
    coreShare: 0.01,
    pause: asked.pauses.at(-1) ?? null,
    readers: [
      {
        reader: 'procfs',
        outcome: failing ? 'failed' : 'read',
        lastEndedAtMs: nowMs,
        lastCostMs: 8,
      },
    ],
  });

  function publish(next: TableSnapshot): void {
    const delta = deltaBetween(table, next, nowMs);
    if (delta !== null) {
      table = next;
      deltas.tell(delta);
    } else {
      table = { ...table, takenAtMs: next.takenAtMs };
    }
    statuses.tell(status());
  }

  return {
    asked,
    snapshot: () => table,
    status,
    machine: () => machine,
    onDelta: deltas.add,
    onStatus: statuses.add,
    onMachine: machines.add,
    firstReading: () => Promise.resolve(),
    readUnixSockets: () => {
      asked.unixReadings += 1;
      return Promise.resolve({ ...unix, takenAtMs: unix.readable ? clock() : null });
    },
    readTraffic: () => {
      asked.trafficReadings += 1;
      return Promise.resolve({ ...traffic, takenAtMs: traffic.readable ? clock() : null });
    },
    setIntervalMs: (intervalMs) => void asked.intervalsMs.push(intervalMs),
    setHidden: (hidden) => void asked.hidden.push(hidden),
    setPause: (pause) => {
      asked.pauses.push(pause);
      statuses.tell(status());
    },
    stop: () => {
      asked.stopped = true;
      return Promise.resolve();
    },
    advance: (sockets) => {
      nowMs = clock();
      failing = false;
      publish({ revision: table.revision + 1, takenAtMs: nowMs, sockets, notes: [] });
    },
    fail: (notes) => {
      nowMs = clock();
      failing = true;
      publish({ ...table, revision: table.revision + 1, notes });
    },
    setUnix: (reading) => {
      unix = { readable: true, sockets: [], notes: [], takenAtMs: null, ...reading };
    },
    setTraffic: (reading) => {
      traffic = { readable: true, counters: [], notes: [], takenAtMs: null, ...reading };
    },
    changeMachine: (next) => {
      machine = next;
      machines.tell(next);
    },
    listenerCount: () => deltas.count() + statuses.count() + machines.count(),
  };
}

function steppingClock(): () => number {
  let nowMs = startMs - 1000;
  return () => (nowMs += 1000);
}

function deltaBetween(
  before: TableSnapshot,
  after: TableSnapshot,
  nowMs: number,
): TableDelta | null {
  const old = new Map(before.sockets.map((socket) => [socket.id, socket]));
  const kept = new Set(after.sockets.map((socket) => socket.id));
  const opened = after.sockets.filter((socket) => !old.has(socket.id));
  const changed = after.sockets.filter(
    (socket) => old.has(socket.id) && old.get(socket.id) !== socket,
  );
  const closed = [...old.keys()].filter((id) => !kept.has(id));
  const sameNotes = JSON.stringify(before.notes) === JSON.stringify(after.notes);
  if (opened.length + changed.length + closed.length === 0 && sameNotes) return null;
  return {
    fromRevision: before.revision,
    revision: after.revision,
    takenAtMs: nowMs,
    opened,
    changed,
    closed,
    notes: sameNotes ? null : after.notes,
  };
}

function createListeners<Value>() {
  const listeners = new Set<(value: Value) => void>();
  return {
    add: (listener: (value: Value) => void): Stop => {
      const own = (value: Value): void => {
        listener(value);
      };
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell: (value: Value): void => {
      for (const listener of listeners) listener(value);
    },
    count: () => listeners.size,
  };
}
