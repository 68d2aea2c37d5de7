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
export const traceCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Set with `performance.mark` in the page that is meant, while the trace is recorded. */
export const pageMark = 'portside-bench';

/**
 * The main-thread tasks of the page that set `pageMark`, from a trace of Chromium (Trace Event
 * Format, JSON). Other pages are in it too: spare ones, and the browser's own address bar.
 */
export function mainThreadTasks(trace: string): readonly ThreadTask[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const pid = traceEvents.find(({ name }) => name === pageMark)?.pid;
  const main = traceEvents.find((event) => event.pid === pid && isMainThreadName(event));
  return traceEvents
    .filter((event) => isTask(event) && event.pid === pid && event.tid === main?.tid)
    .map(taskOf);
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
