import { describe, expect, it } from 'vitest';
import { unreadableUnix, type UnixReading } from '../../src-main/core/unix/unix-reading.ts';
import { threadQuestions } from '../../src-main/monitor/thread-questions.ts';
import { aUnixSocket } from '../support/a-unix-socket.ts';

const reading: UnixReading = {
  readable: true,
  sockets: [aUnixSocket()],
  notes: [],
  takenAtMs: 5000,
};

function questions() {
  const state = { sent: 0, timers: new Set<() => void>() };
  const startTimer = (callback: () => void) => {
    state.timers.add(callback);
    return () => void state.timers.delete(callback);
  };
  const send = () => (state.sent += 1);
  const options = { reader: 'unix', send, unreadable: unreadableUnix, clock: { startTimer } };
  return { state, asked: threadQuestions(options) };
}

describe('threadQuestions', () => {
  it('sends one question for all who ask before its answer', async () => {
    const { state, asked } = questions();
    const answers = Promise.all([asked.ask(), asked.ask()]);
    asked.answer(reading);
    expect(await answers).toEqual([reading, reading]);
    expect(state.sent).toBe(1);
    expect(state.timers.size).toBe(0);
  });

  it('asks again afterwards', async () => {
    const { state, asked } = questions();
    const first = asked.ask();
    asked.answer(reading);
    await first;
    void asked.ask();
    expect(state.sent).toBe(2);
  });

  it('answers without sockets when the worker died or is late', async () => {
    const { state, asked } = questions();
    const first = asked.ask();
    asked.abandon({ code: 'worker-restarted', level: 'warning', values: { reason: 'exit 1' } });
    expect(await first).toMatchObject({ readable: false, notes: [{ code: 'worker-restarted' }] });
    const second = asked.ask();
    for (const timer of state.timers) timer();
    expect(await second).toMatchObject({ readable: false, notes: [{ code: 'reader-timeout' }] });
  });

  it('waits for nothing after its end, whoever asked before or asks then', async () => {
    const { state, asked } = questions();
    const first = asked.ask();
    asked.stop({ code: 'worker-restarted', level: 'warning', values: { reason: 'stop' } });
    expect(await first).toMatchObject({ readable: false, notes: [{ code: 'worker-restarted' }] });
    expect(await asked.ask()).toMatchObject({ readable: false });
    expect(state).toMatchObject({ sent: 1, timers: new Set() });
  });

  it('is not disturbed by an answer nobody waits for', async () => {
    const { asked } = questions();
    asked.answer(reading);
    const later = asked.ask();
    asked.answer({ ...reading, takenAtMs: 6000 });
    expect((await later).takenAtMs).toBe(6000);
  });
});
