import type { Worker } from 'node:worker_threads';
import type { Stop } from '../../core/contract/client.ts';
import { RequestError } from '../../core/contract/request-error.ts';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import { neededNode, type HistoryStatus } from '../../core/history/history-status.ts';
import { translate } from '../../core/words/translate.ts';
import { systemClock, type Clock } from '../../monitor/clock.ts';
import { listeners } from '../../monitor/listeners.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { restartDelay } from '../../monitor/restart-delay.ts';
import type { HistoryStart, MessageFromHistory } from '../../storage/history/history-message.ts';
import { spawnHistoryWorker } from '../../storage/history/spawn-history-worker.ts';
import { isSqliteAvailable } from '../../storage/history/sqlite-available.ts';
import { historyQuestions } from './history-questions.ts';
import { followWithThread, type HistoryThread } from './history-thread.ts';
import type { History } from './history.ts';
import { machineBoot } from './machine-boot.ts';
import { noHistory } from './no-history.ts';

export interface HistoryOptions {
  /** The file; its folder has to exist. */
  readonly path: string;
  /** Stays the caller's. */
  readonly monitor: Monitor;
  readonly limits: HistoryLimits;
}

/** What history is made of; tests put their own in. */
export interface HistoryParts {
  readonly spawn: (start: HistoryStart) => Worker;
  readonly clock: Clock;
  readonly hasSqlite: boolean;
}

const systemParts: HistoryParts = {
  spawn: spawnHistoryWorker,
  clock: systemClock,
  hasSqlite: isSqliteAvailable(),
};

/** Keeps history in a thread of its own, started anew when it dies or hangs. */
export function startHistory(options: HistoryOptions, parts: HistoryParts = systemParts): History {
  if (!parts.hasSqlite) {
    const values = { needed: neededNode, version: process.versions.node };
    return noHistory('unavailable', { key: 'history.nodeTooOld', values }, options.limits);
  }
  return keptHistory(options, parts);
}

function keptHistory({ path, monitor, ...options }: HistoryOptions, parts: HistoryParts): History {
  const { spawn, clock } = parts;
  const questions = historyQuestions();
  const delay = restartDelay();
  const changes = listeners<HistoryStatus>();
  let { limits } = options;
  let status: HistoryStatus = startingStatus(path, limits);
  let thread: HistoryThread | null = null;
  let stopped = false;
  let stopTimer: Stop = () => undefined;

  const setStatus = (next: HistoryStatus): void => {
    const known = condition(status);
    status = next;
    if (condition(next) !== known) changes.tell(next);
  };

  const onMessage = (message: MessageFromHistory): void => {
    if (message.kind === 'status') setStatus(message.status);
    else if (message.kind === 'answer' || message.kind === 'refusal') questions.settle(message);
  };

  const onDeath = (reason: string, livedMs: number): void => {
    thread = null;
    questions.abandon();
    const problem = { key: 'history.threadLost', values: { reason } };
    setStatus({ ...status, state: 'failing', problem });
    if (!stopped)
      stopTimer = clock.startTimer(() => start('not-recorded'), delay.afterLifeOf(livedMs));
  };

  const start = (reason: HistoryStart['reason']): void => {
    const startedAtMs = clock.monotonicMs();
    const livedMs = (): number => clock.monotonicMs() - startedAtMs;
    try {
      const worker = spawn({ path, boot: machineBoot(), limits, reason });
      const die = (why: string): void => onDeath(why, livedMs());
      thread = followWithThread({ worker, monitor, clock, onMessage, onDeath: die });
    } catch (error) {
      onDeath(error instanceof Error ? error.message : String(error), livedMs());
    }
  };

  start('not-running');
  return {
    status: () => status,
    ask: (question) => {
      const asked = thread;
      if (asked === null) {
        const text = translate('history.threadLost', { reason: '-' });
        return Promise.reject(new RequestError('failed', text));
      }
      return questions.ask(question, (message) => asked.post(message));
    },
    setLimits: (newLimits) => {
      limits = newLimits;
      thread?.post({ kind: 'limits', limits });
    },
    onChange: changes.add,
    stop: async () => {
      stopped = true;
      stopTimer();
      questions.abandon();
      await thread?.end();
      thread = null;
    },
  };
}

/** What of a status a person is told without asking. */
function condition({ state, problem, notes }: HistoryStatus): string {
  return JSON.stringify([state, problem, notes]);
}

function startingStatus(path: string, limits: HistoryLimits): HistoryStatus {
  return {
    state: 'starting',
    problem: null,
    notes: [],
    path,
    oldestAtMs: null,
    newestAtMs: null,
    events: 0,
    sizeBytes: 0,
    limits,
  };
}
