import { describe, expect, it } from 'vitest';
import { mainThreadTasks, pageMark } from './main-thread-tasks.ts';

const task = (pid: number, tid: number, changes: object = {}) => ({
  name: 'RunTask',
  ph: 'X',
  pid,
  tid,
  ts: 2000,
  dur: 3000,
  tdur: 1000,
  ...changes,
});
const thread = (pid: number, tid: number, name: string) => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid,
  ts: 0,
  args: { name },
});
const traceOf = (traceEvents: readonly object[]) => JSON.stringify({ traceEvents });

describe('mainThreadTasks', () => {
  it('finds the tasks of the page that is marked, in milliseconds', () => {
    const trace = traceOf([
      task(1, 1),
      task(1, 1, { ts: 9000, dur: 60_000, tdur: undefined }),
      task(1, 2, { dur: 99_000 }),
      task(7, 7, { dur: 500_000 }),
      task(1, 1, { name: pageMark, ph: 'I', dur: undefined, tdur: undefined }),
      task(1, 1, { name: 'Commit' }),
      thread(1, 1, 'CrRendererMain'),
      thread(1, 2, 'Compositor'),
      thread(7, 7, 'CrRendererMain'),
    ]);
    expect(mainThreadTasks(trace)).toEqual([
      { startMs: 2, wallMs: 3, processorMs: 1 },
      { startMs: 9, wallMs: 60, processorMs: 0 },
    ]);
  });

  it('finds none in a trace without the mark', () => {
    expect(mainThreadTasks(traceOf([task(1, 1), thread(1, 1, 'CrRendererMain')]))).toEqual([]);
  });
});
