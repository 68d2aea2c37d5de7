import type { ProcessSystem } from '../../src-main/host/ending/process-system.ts';
import type { SignalOutcome } from '../../src-main/host/ending/send-signal.ts';
import { aProcess } from '../core/ending/a-process.ts';
import { someDetails } from '../core/ending/some-details.ts';

/** Processes that a test starts and ends; nothing real is signalled. */
export interface FakeProcesses {
  readonly system: ProcessSystem;
  /** Pids with the time they started at. */
  readonly running: Map<number, number>;
  /** What was signalled, in order, as `politely 10`. */
  readonly signals: string[];
  /** What signalling a pid comes to; `sent` unless set. */
  readonly outcomes: Map<number, SignalOutcome>;
}

/** Runs a parent 10 with a child 11, and a 99 that asks; whoever is signalled goes on until a test removes it. */
export function fakeProcesses(): FakeProcesses {
  const running = new Map([
    [10, 1_000_000],
    [11, 1_000_000],
    [99, 1_000_000],
  ]);
  const signals: string[] = [];
  const outcomes = new Map<number, SignalOutcome>();
  const listed = (pid: number) => aProcess(pid, pid === 11 ? 10 : 1);
  const system: ProcessSystem = {
    platform: 'linux',
    list: () => Promise.resolve([...running.keys()].map(listed)),
    details: (pid) => Promise.resolve(running.has(pid) ? someDetails({ pid }) : null),
    start: (pid) => Promise.resolve(running.get(pid) ?? 'gone'),
    origin: () => Promise.resolve(null),
    environment: () => Promise.resolve({ HOME: '/home/ada' }),
    isRunning: ({ pid, startedAtMs }) => running.get(pid) === startedAtMs,
    permission: () => 'yes',
    signal: (pid, how) => {
      signals.push(`${how} ${pid}`);
      return Promise.resolve(outcomes.get(pid) ?? 'sent');
    },
  };
  return { system, running, signals, outcomes };
}
