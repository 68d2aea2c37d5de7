import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src-main/monitor/clock.ts';
import { endThread } from '../../src-main/monitor/end-thread.ts';
import { handClock } from '../support/hand-clock.ts';

const listens = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (word) => { if (word === 'farewell') parentPort.close(); });
  parentPort.postMessage('ready');
`;
const hangs = `require('node:worker_threads').parentPort.postMessage('ready'); for (;;);`;

function thread(program: string): Worker {
  return new Worker(program, { eval: true });
}

describe('endThread', () => {
  it('lets a thread end itself, also one that has not begun to listen', async () => {
    const worker = thread(listens);
    const exit = once(worker, 'exit');
    await endThread(worker, 'farewell', systemClock);
    // A thread that is terminated exits with 1.
    expect(await exit).toEqual([0]);
  });

  it('terminates one that hangs, after a long patience', async () => {
    const clock = handClock();
    const worker = thread(hangs);
    await once(worker, 'message');
    const exit = once(worker, 'exit');
    const ended = endThread(worker, 'farewell', clock);
    await clock.pass(19_999);
    expect(worker.threadId).toBeGreaterThan(0);
    await clock.pass(1);
    await ended;
    expect(await exit).toEqual([1]);
    expect(clock.pendingTimers()).toBe(0);
  });

  it('does not wait for one that nothing ends', async () => {
    const clock = handClock();
    const stuck = Object.assign(thread(listens), { terminate: () => Promise.resolve(0) });
    await once(stuck, 'message');
    const ended = endThread(stuck, 'not the word it waits for', clock);
    await clock.pass(22_000);
    await ended;
    expect(clock.pendingTimers()).toBe(0);
    await Worker.prototype.terminate.call(stuck);
  });

  it('has nothing to do for one that is gone', async () => {
    const worker = thread('');
    await once(worker, 'exit');
    await endThread(worker, 'farewell', handClock());
  });
});
