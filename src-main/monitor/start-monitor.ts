import type { Worker } from 'node:worker_threads';
import type { Note } from '../core/reading/note.ts';
import { unreadableTraffic } from '../core/traffic/traffic-reading.ts';
import { unreadableUnix } from '../core/unix/unix-reading.ts';
import { readMachineNow } from '../readers/machine.ts';
import { bootTimeMs } from '../readers/procfs/boot-time.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { knownTable } from './known-table.ts';
import type { Monitor } from './monitor.ts';
import { untilNextReadMs } from './next-read.ts';
import type { ReadingRule } from './reading-rule.ts';
import { silenceWatch } from './silence-watch.ts';
import { spawnWorker } from './spawn-worker.ts';
import { threadQuestions } from './thread-questions.ts';
import { timedPause } from './timed-pause.ts';
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
  const { spawn, clock } = parts;
  const known = knownTable(readMachineNow(), options.intervalMs);
  const { snapshot, status, machine } = known.told;
  let rule: ReadingRule = { intervalMs: options.intervalMs, hidden: false, paused: false };

  const unix = threadQuestions({
    reader: 'unix',
    send: () => supervisor.post({ kind: 'read-unix' }),
    unreadable: unreadableUnix,
    clock,
  });
  const traffic = threadQuestions({
    reader: 'traffic',
    send: () => supervisor.post({ kind: 'read-traffic' }),
    unreadable: unreadableTraffic,
    clock,
  });

  const watch = silenceWatch(clock, () => {
    watch.expectWithin(0);
    supervisor.replace('no answer');
  });

  /** A thread that is to read nothing has nothing to say. */
  const expectMore = (): void => {
    if (status().pause !== null) watch.stop();
    else watch.expectWithin(untilNextReadMs(status().nextReadAtMs, clock.nowMs()));
  };

  const onMessage = (message: MessageFromWorker): void => {
    if (message.kind === 'unix') unix.answer(message.reading);
    else if (message.kind === 'traffic') traffic.answer(message.reading);
    else if (!known.take(message)) supervisor.replace('revision gap');
    expectMore();
  };

  const onDeath = (reason: string): void => {
    unix.abandon(workerRestarted(reason));
    traffic.abandon(workerRestarted(reason));
    known.lose(workerRestarted(reason));
  };

  const startWith = (restartReason: string | null): WorkerStart => ({
    rule,
    snapshot: snapshot(),
    machine: machine(),
    bootMs: bootTimeMs(),
    restartReason,
  });

  const supervisor = superviseWorker({ spawn, clock, onMessage, onDeath, startWith });
  watch.expectWithin(0);

  const setRule = (change: Partial<ReadingRule>): void => {
    rule = { ...rule, ...change };
    supervisor.post({ kind: 'rule', rule });
  };

  const pause = timedPause(clock, (wanted) => {
    known.setPause(wanted);
    setRule({ paused: wanted !== null });
    expectMore();
  });

  return {
    ...known.told,
    setIntervalMs: (intervalMs) => setRule({ intervalMs }),
    setHidden: (hidden) => setRule({ hidden }),
    setPause: pause.set,
    readUnixSockets: unix.ask,
    readTraffic: traffic.ask,
    stop: () => {
      watch.stop();
      pause.stop();
      unix.stop(workerRestarted('stop'));
      traffic.stop(workerRestarted('stop'));
      return supervisor.stop();
    },
  };
}

function workerRestarted(reason: string): Note {
  return { code: 'worker-restarted', level: 'warning', values: { reason } };
}
