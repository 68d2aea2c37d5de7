import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { MessageFromWorker, WorkerStart } from '../../src-main/monitor/worker-message.ts';
import { superviseWorker } from '../../src-main/monitor/worker-supervisor.ts';
import { handClock } from '../support/hand-clock.ts';

/** Stands in for a thread: remembers what it was sent, ends when told. */
class FakeWorker extends EventEmitter {
  readonly sent: unknown[] = [];
  readonly start: WorkerStart;
  polite = true;

  constructor(start: WorkerStart) {
    super();
    this.start = start;
  }

  postMessage(message: { kind: string }): void {
    this.sent.push(message);
    if (message.kind === 'stop' && this.polite) queueMicrotask(() => this.emit('exit', 0));
  }

  terminate(): Promise<number> {
    queueMicrotask(() => this.emit('exit', 1));
    return Promise.resolve(1);
  }
}

const startedWith: WorkerStart = {
  rule: { intervalMs: 1000, hidden: false, paused: false },
  snapshot: { revision: 0, takenAtMs: null, sockets: [], notes: [] },
  machine: {
    hostname: 'ada',
    platform: 'linux',
    release: '6.1',
    arch: 'x64',
    interfaces: [],
    ephemeralPorts: { first: 1, last: 2 },
  },
  bootMs: null,
  restartReason: null,
};

function supervised() {
  const clock = handClock();
  const workers: FakeWorker[] = [];
  const messages: MessageFromWorker[] = [];
  const deaths: string[] = [];
  const state = { refuse: false };
  const supervisor = superviseWorker({
    spawn: (start) => {
      if (state.refuse) throw Object.assign(new Error('no'), { code: 'EAGAIN' });
      const worker = new FakeWorker(start);
      workers.push(worker);
      return worker as unknown as Worker;
    },
    startWith: (restartReason) => ({ ...startedWith, restartReason }),
    onMessage: (message) => messages.push(message),
    onDeath: (reason) => deaths.push(reason),
    clock,
  });
  return { clock, workers, messages, deaths, state, supervisor };
}

const machineMessage: MessageFromWorker = { kind: 'machine', machine: startedWith.machine };

describe('superviseWorker', () => {
  it('passes messages both ways', () => {
    const { workers, messages, supervisor } = supervised();
    workers[0]?.emit('message', machineMessage);
    expect(messages).toEqual([machineMessage]);
    supervisor.post({ kind: 'rule', rule: { intervalMs: 5, hidden: true, paused: false } });
    expect(workers[0]?.sent).toEqual([
      { kind: 'rule', rule: { intervalMs: 5, hidden: true, paused: false } },
    ]);
  });

  it('starts another, with the reason, when one dies', async () => {
    const { clock, workers, deaths } = supervised();
    workers[0]?.emit(
      'error',
      Object.assign(new Error('leak'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }),
    );
    workers[0]?.emit('exit', 1);
    expect(deaths).toEqual(['ERR_WORKER_OUT_OF_MEMORY']);
    expect(workers).toHaveLength(1);
    await clock.pass(250);
    expect(workers[1]?.start.restartReason).toBe('ERR_WORKER_OUT_OF_MEMORY');
  });

  it('waits ever longer for those that die young', async () => {
    const { clock, workers, deaths } = supervised();
    for (const waitMs of [250, 500, 1000]) {
      workers.at(-1)?.emit('exit', 7);
      const before = workers.length;
      await clock.pass(waitMs - 1);
      expect(workers).toHaveLength(before);
      await clock.pass(1);
      expect(workers).toHaveLength(before + 1);
    }
    expect(deaths).toEqual(['exit 7', 'exit 7', 'exit 7']);
  });

  it('tries again when no thread could be started', async () => {
    const { clock, workers, deaths, state } = supervised();
    state.refuse = true;
    workers[0]?.emit('exit', 1);
    await clock.pass(250);
    expect(deaths).toEqual(['exit 1', 'EAGAIN']);
    state.refuse = false;
    await clock.pass(500);
    expect(workers).toHaveLength(2);
  });

  it('replaces a worker that cannot be trusted and does not hear it again', async () => {
    const { clock, workers, messages, deaths, supervisor } = supervised();
    supervisor.replace('revision gap');
    workers[0]?.emit('message', machineMessage);
    await clock.pass(250);
    expect(messages).toEqual([]);
    expect(deaths).toEqual(['revision gap']);
    expect(workers).toHaveLength(2);
    supervisor.post({ kind: 'received' });
    expect(workers[0]?.sent).toEqual([{ kind: 'stop' }]);
  });

  it('asks the worker to end and waits until it did', async () => {
    const { clock, workers, deaths, supervisor } = supervised();
    await supervisor.stop();
    expect(workers[0]?.sent).toEqual([{ kind: 'stop' }]);
    await clock.pass(60_000);
    expect(workers).toHaveLength(1);
    expect(deaths).toEqual([]);
  });

  it('ends a worker that does not listen', async () => {
    const { clock, workers, supervisor } = supervised();
    const [worker] = workers;
    if (worker !== undefined) worker.polite = false;
    const stopped = supervisor.stop();
    await clock.pass(20_000);
    await stopped;
    expect(worker?.sent).toEqual([{ kind: 'stop' }]);
    expect(clock.pendingTimers()).toBe(0);
  });

  it('does not start another when stopped between two', async () => {
    const { clock, workers, supervisor } = supervised();
    workers[0]?.emit('exit', 1);
    await supervisor.stop();
    await clock.pass(60_000);
    expect(workers).toHaveLength(1);
    expect(clock.pendingTimers()).toBe(0);
  });
});
