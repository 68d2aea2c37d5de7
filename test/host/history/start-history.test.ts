import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import { startHistory } from '../../../src-main/host/history/start-history.ts';
import type {
  HistoryStart,
  MessageFromHistory,
  MessageToHistory,
} from '../../../src-main/storage/history/history-message.ts';
import { aHistoryStatus } from '../../support/a-history-status.ts';
import { listenerAt } from '../../support/build-socket.ts';
import { handClock } from '../../support/hand-clock.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

/** Stands in for a thread: remembers what it was sent, ends when told. */
class FakeThread extends EventEmitter {
  readonly sent: MessageToHistory[] = [];
  readonly start: HistoryStart;
  terminated = false;

  constructor(start: HistoryStart) {
    super();
    this.start = start;
  }

  postMessage(message: MessageToHistory): void {
    this.sent.push(message);
    if (message.kind === 'stop') queueMicrotask(() => this.emit('exit', 0));
  }

  unref(): void {
    // It keeps nothing alive.
  }

  terminate(): Promise<number> {
    this.terminated = true;
    return Promise.resolve(1);
  }

  says(message: MessageFromHistory): void {
    this.emit('message', message);
  }

  kinds(): readonly string[] {
    return this.sent.map(({ kind }) => kind);
  }
}

const limits = { mostDays: 14, mostEvents: 1000 };

function started({ hasSqlite = true } = {}) {
  const clock = handClock();
  const threads: FakeThread[] = [];
  const monitor = createScriptedMonitor([listenerAt('127.0.0.1:80')], () => clock.nowMs());
  const spawn = (start: HistoryStart): Worker => {
    const thread = new FakeThread(start);
    threads.push(thread);
    return thread as unknown as Worker;
  };
  const parts = { spawn, clock, hasSqlite };
  const history = startHistory({ path: '/data/history.sqlite', monitor, limits }, parts);
  const told: HistoryStatus[] = [];
  history.onChange((status) => told.push(status));
  const thread = (): FakeThread => {
    const last = threads.at(-1);
    if (last === undefined) throw new Error('no thread was started');
    return last;
  };
  return { clock, threads, thread, monitor, history, told };
}

const tableAt = { kind: 'table-at', atMs: 1 } as const;

describe('startHistory', () => {
  it('says which runtime it needs where there is no SQLite, and starts nothing', async () => {
    const { threads, history } = started({ hasSqlite: false });
    expect(threads).toEqual([]);
    expect(history.status()).toMatchObject({
      state: 'unavailable',
      problem: { key: 'history.nodeTooOld', values: { needed: '22.13' } },
    });
    await expect(history.ask(tableAt)).rejects.toThrow(/needs Node 22\.13/);
  });

  it('feeds the thread with what the monitor tells', () => {
    const { thread, monitor } = started();
    thread().says({ kind: 'needs-table' });
    monitor.advance([]);
    expect(thread().kinds()).toEqual(['table', 'status', 'delta', 'status']);
  });

  it('gives answers and refusals to who asked', async () => {
    const { thread, history } = started();
    const [first, second, third] = [1, 2, 3].map(() => history.ask(tableAt));
    const answer = { atMs: 1, lastEventAtMs: null, gap: null, known: false, sockets: [] };
    thread().says({ kind: 'refusal', id: 2, reason: 'disk I/O error' });
    thread().says({ kind: 'answer', id: 1, answer });
    thread().says({ kind: 'answer', id: 3, answer: null });
    expect(await first).toEqual(answer);
    await expect(second).rejects.toThrow('History cannot be read: disk I/O error');
    await expect(third).rejects.toThrow('Nothing has been recorded yet');
  });

  it('refuses more questions at once than it can keep', async () => {
    const { history, thread } = started();
    const waiting = Array.from({ length: 64 }, () => history.ask(tableAt).catch(() => 'abandoned'));
    await expect(history.ask(tableAt)).rejects.toThrow(/Too many questions/);
    thread().emit('exit', 1);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['abandoned']));
  });

  it('tells of other states and notes, not of growth', () => {
    const { thread, told } = started();
    thread().says({ kind: 'status', status: aHistoryStatus() });
    thread().says({ kind: 'status', status: aHistoryStatus({ events: 9 }) });
    const note = { key: 'history.setAside-empty', values: { path: '/b', reason: 'no bytes' } };
    thread().says({ kind: 'status', status: aHistoryStatus({ events: 9, notes: [note] }) });
    expect(told.map(({ state, notes }) => [state, notes.length])).toEqual([
      ['recording', 0],
      ['recording', 1],
    ]);
  });

  it('starts another thread when one dies, and says what was lost', async () => {
    const { clock, threads, thread, history, told } = started();
    const asked = history.ask(tableAt);
    thread().emit('error', new Error('out of memory'));
    await expect(asked).rejects.toThrow(/stopped/);
    expect(told.at(-1)).toMatchObject({
      state: 'failing',
      problem: { key: 'history.threadLost', values: { reason: 'out of memory' } },
    });
    await expect(history.ask(tableAt)).rejects.toThrow(/stopped/);
    await clock.pass(250);
    expect(threads.map(({ start }) => start.reason)).toEqual(['not-running', 'not-recorded']);
  });

  it('replaces a thread that gives no sign of life, and asks the old one to end', async () => {
    const { clock, threads, thread } = started();
    const [hung] = threads;
    await clock.pass(5000 * 13);
    expect(hung?.kinds().at(-1)).toBe('stop');
    expect(hung?.terminated).toBe(false);
    await clock.pass(250);
    expect(threads).toHaveLength(2);
    thread().says({ kind: 'pong', id: 1 });
    expect(threads).toHaveLength(2);
  });

  it('holds deltas back from a thread that lags, and tells it the table when it is back', async () => {
    const { clock, thread, monitor } = started();
    await clock.pass(5000 * 2);
    monitor.advance([]);
    monitor.advance([listenerAt('127.0.0.1:81')]);
    expect(thread().kinds()).toEqual(['ping', 'ping']);
    thread().says({ kind: 'pong', id: 2 });
    expect(thread().kinds().slice(2)).toEqual(['table', 'status']);
  });

  it('hands on new limits', () => {
    const { thread, history } = started();
    history.setLimits({ mostDays: 1, mostEvents: 5 });
    expect(thread().sent).toEqual([{ kind: 'limits', limits: { mostDays: 1, mostEvents: 5 } }]);
  });

  it('leaves nothing behind when it is stopped, also between two threads', async () => {
    const { clock, threads, thread, monitor, history } = started();
    thread().emit('exit', 1);
    await history.stop();
    await clock.pass(60_000);
    expect(threads).toHaveLength(1);
    expect(monitor.listenerCount()).toBe(0);
    expect(clock.pendingTimers()).toBe(0);
  });

  it('waits until the thread has ended itself', async () => {
    const { clock, thread, monitor, history } = started();
    await history.stop();
    expect(thread().kinds()).toEqual(['stop']);
    expect(thread().terminated).toBe(false);
    expect(monitor.listenerCount()).toBe(0);
    expect(clock.pendingTimers()).toBe(0);
  });
});
