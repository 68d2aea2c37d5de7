/** One task of a page's main thread, in milliseconds. */
export interface ThreadTask {
  readonly startMs: number;
  readonly wallMs: number;
  /** Processor time, to which no other program adds; 0 where the browser did not tell it. */
  readonly processorMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as are `dur` and `tdur`. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What Chromium has to record for `mainThreadTasks`. */
export const traceCategories = ['disabled-by-default-devtools.timeline'];

/**
 * The tasks of the busiest page in a trace of Chromium (Trace Event Format, JSON); the browser
 * keeps a spare page process or two that do nothing.
 */
export function mainThreadTasks(trace: string): readonly ThreadTask[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const mainThreads = new Set(
    traceEvents.filter(isMainThreadName).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const byPage = new Map<number, ThreadTask[]>();
  for (const event of traceEvents) {
    if (!isTask(event) || !mainThreads.has(`${event.pid} ${event.tid}`)) continue;
    const tasks = byPage.get(event.pid) ?? [];
    tasks.push(taskOf(event));
    byPage.set(event.pid, tasks);
  }
  return [...byPage.values()].sort((a, b) => totalMs(b) - totalMs(a))[0] ?? [];
}

function isMainThreadName({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain';
}

function isTask({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && name.endsWith('RunTask');
}

function taskOf({ ts, dur = 0, tdur = 0 }: TraceEvent): ThreadTask {
  return { startMs: ts / 1000, wallMs: dur / 1000, processorMs: tdur / 1000 };
}

function totalMs(tasks: readonly ThreadTask[]): number {
  return tasks.reduce((sum, { wallMs }) => sum + wallMs, 0);
}
