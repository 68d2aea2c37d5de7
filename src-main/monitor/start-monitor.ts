import type { Worker } from 'node:worker_threads';
import type { Stop } from '../core/contract/client.ts';
import type { Machine } from '../core/machine/machine.ts';
import type { Note } from '../core/reading/note.ts';
import { advanceTable } from '../core/table/advance-table.ts';
import type { TableDelta } from '../core/table/delta.ts';
import type { MonitorStatus } from '../core/table/monitor-status.ts';
import type { ReadingPause } from '../core/table/reading-pause.ts';
import { applyDelta, emptyTableModel, snapshotOf } from '../core/table/table-model.ts';
import { readMachineNow } from '../readers/machine.ts';
import { bootTimeMs } from '../readers/procfs/boot-time.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { atEndOfPause } from './end-of-pause.ts';
import { listeners } from './listeners.ts';
import type { Monitor } from './monitor.ts';
import type { ReadingRule } from './reading-rule.ts';
import { silenceWatch } from './silence-watch.ts';
import { spawnWorker } from './spawn-worker.ts';
import { unixQuestions } from './unix-questions.ts';
import { unreadableTable } from './unreadable-table.ts';
import type { MessageFromWorker, WorkerStart } from './worker-message.ts';
import { superviseWorker } from './worker-supervisor.ts';

export interface MonitorOptions {
  /** The user's interval in milliseconds, a floor under the pace. */
  readonly intervalMs: number;
}

/** What a monitor is made of; tests put their own in. */
export interface MonitorParts {
  readonly spawn: (start: WorkerStart) => Worker;
  readonly clock: Clock;
}

const systemParts: MonitorParts = { spawn: spawnWorker, clock: systemClock };

/** Starts reading this machine's sockets in a thread of its own. `stop()` ends all of it. */
export function startMonitor(options: MonitorOptions, parts: MonitorParts = systemParts): Monitor {
  const model = emptyTableModel();
  const deltas = listeners<TableDelta>();
  const statuses = listeners<MonitorStatus>();
  const machines = listeners<Machine>();
  let rule: ReadingRule = { intervalMs: options.intervalMs, hidden: false, paused: false };
  let stopPauseTimer: Stop = () => undefined;
  let machine = readMachineNow();
  let status = startingStatus(rule);
  let resolveFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    resolveFirst = resolve;
  });

  const setStatus = (newStatus: MonitorStatus): void => {
    status = newStatus;
    if (status.state !== 'starting') resolveFirst();
    statuses.tell(status);
  };

  const onDelta = (delta: TableDelta): void => {
    if (applyDelta(model, delta)) deltas.tell(delta);
    else supervisor.replace('revision gap');
  };

  const watch = silenceWatch(parts.clock, () => {
    watch.expectWithin(0);
    supervisor.replace('no answer');
  });

  const take = (message: MessageFromWorker): void => {
    if (message.kind === 'delta') onDelta(message.delta);
    else if (message.kind === 'unix') unix.answer(message.reading);
    else if (message.kind === 'status') {
      model.takenAtMs = message.status.lastReadAtMs;
      setStatus({ ...message.status, pause: status.pause });
    } else {
      machine = message.machine;
      machines.tell(machine);
    }
  };

  /** A thread that is to read nothing has nothing to say. */
  const expectMore = (): void => {
    if (status.pause !== null) watch.stop();
    else watch.expectWithin(untilNextReadMs(status, parts.clock.nowMs()));
  };

  const onMessage = (message: MessageFromWorker): void => {
    take(message);
    expectMore();
  };

  const onDeath = (reason: string): void => {
    unix.abandon(workerRestarted(reason));
    const notes = [unreadableTable([workerRestarted(reason)])];
    const delta = advanceTable(model, { sockets: [], notes, takenAtMs: null, readable: false });
    if (delta !== null) deltas.tell(delta);
    setStatus({ ...status, revision: model.revision, state: 'failing', coreShare: 0 });
  };

  const supervisor = superviseWorker({
    spawn: parts.spawn,
    clock: parts.clock,
    onMessage,
    onDeath,
    startWith: (restartReason) => ({
      rule,
      snapshot: snapshotOf(model),
      machine,
      bootMs: bootTimeMs(),
      restartReason,
    }),
  });

  watch.expectWithin(0);

  const unix = unixQuestions(() => supervisor.post({ kind: 'read-unix' }), parts.clock);

  const setRule = (newRule: ReadingRule): void => {
    rule = newRule;
    supervisor.post({ kind: 'rule', rule });
  };

  const setPause = (pause: ReadingPause | null): void => {
    stopPauseTimer();
    const untilMs = pause?.untilMs ?? null;
    setStatus({ ...status, pause, nextReadAtMs: null });
    setRule({ ...rule, paused: pause !== null });
    expectMore();
    if (untilMs !== null) {
      stopPauseTimer = atEndOfPause(parts.clock, untilMs, () => setPause(null));
    }
  };

  return {
    snapshot: () => snapshotOf(model),
    status: () => status,
    machine: () => machine,
    onDelta: deltas.add,
    onStatus: statuses.add,
    onMachine: machines.add,
    firstReading: () => first,
    setIntervalMs: (intervalMs) => setRule({ ...rule, intervalMs }),
    setHidden: (hidden) => setRule({ ...rule, hidden }),
    setPause,
    readUnixSockets: () => unix.ask(),
    stop: () => {
      watch.stop();
      stopPauseTimer();
      unix.abandon(workerRestarted('stop'));
      return supervisor.stop();
    },
  };
}

function startingStatus({ intervalMs }: ReadingRule): MonitorStatus {
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

function untilNextReadMs({ nextReadAtMs }: MonitorStatus, nowMs: number): number {
  return nextReadAtMs === null ? 0 : Math.max(0, nextReadAtMs - nowMs);
}

function workerRestarted(reason: string): Note {
  return { code: 'worker-restarted', level: 'warning', values: { reason } };
}
