import { endedPorts, type EndedPort, type NamedProcess } from '../../core/ending/ending-effect.ts';
import { type Ending, endingPhase, type Successor } from '../../core/ending/ending.ts';
import type { ExactProcess } from '../../core/ending/exact-process.ts';
import { successorOf } from '../../core/ending/successor.ts';
import type { Stop } from '../../core/contract/client.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { ProcessSystem } from './process-system.ts';

/** A process that is to end, by name. */
export type Target = ExactProcess & NamedProcess;

/** What an ending starts with: the process, then those of its children that go with it. */
export interface EndingStart {
  readonly targets: readonly [Target, ...Target[]];
  /** None of them could be asked; only force is left. */
  readonly deaf: boolean;
  readonly forced: boolean;
  readonly startAgainId: string | null;
}

/** An ending that is watched until it is done and nobody took the ports any more. */
export interface FollowedEnding {
  readonly targets: readonly Target[];
  current(): Ending;
  /** Force was used now. */
  markForced(): void;
  stop(): void;
}

export interface FollowOptions {
  readonly monitor: Pick<Monitor, 'snapshot' | 'onStatus'>;
  readonly system: Pick<ProcessSystem, 'isRunning'>;
  /** Called when anything of it changed. */
  readonly tell: (ending: Ending) => void;
}

const lookEveryMs = 100;
/**
 * A supervisor or a person may take the port again this long after; then it is a new story. On a
 * busy machine readings are rare: the first after this time still tells of what was before it.
 */
const successorWithinMs = 10_000;

/** Watches processes that were just signalled. */
export function followEnding(start: EndingStart, options: FollowOptions): FollowedEnding {
  const { monitor, system, tell } = options;
  const [{ pid, startedAtMs, name }] = start.targets;
  const pids = new Set(start.targets.map((target) => target.pid));
  const before: readonly EndedPort[] = endedPorts(pids, monitor.snapshot().sockets);
  const times = {
    askedAtMs: start.deaf ? null : performance.now(),
    forcedAtMs: start.forced ? performance.now() : null,
  };
  let successor: Successor | null = null;
  let told: Ending = currentEnding();
  let timer = setTimeout(look, lookEveryMs);
  let stopListening: Stop = () => undefined;

  function currentEnding(): Ending {
    const running = start.targets.filter((target) => system.isRunning(target));
    const phase = endingPhase({
      runningCount: running.length,
      nowMs: performance.now(),
      ...times,
    });
    const startAgainId = phase === 'ended' ? start.startAgainId : null;
    const named = running.map((target) => ({ pid: target.pid, name: target.name }));
    return { pid, startedAtMs, name, phase, running: named, successor, startAgainId };
  }

  function tellIfChanged(): void {
    const now = currentEnding();
    if (JSON.stringify(now) === JSON.stringify(told)) return;
    told = now;
    tell(now);
  }

  function look(): void {
    tellIfChanged();
    if (told.phase !== 'ended') timer = setTimeout(look, lookEveryMs);
    else watchPorts();
  }

  function watchPorts(): void {
    if (before.length === 0) return;
    const endedAtMs = performance.now();
    // The table may have been read since the end and before it was noticed.
    findSuccessor();
    stopListening = monitor.onStatus(() => {
      findSuccessor();
      if (performance.now() - endedAtMs >= successorWithinMs) stopListening();
    });
  }

  function findSuccessor(): void {
    successor = successorOf(before, monitor.snapshot().sockets, pids);
    tellIfChanged();
  }

  return {
    targets: start.targets,
    current: () => told,
    markForced: () => {
      times.forcedAtMs = performance.now();
      tellIfChanged();
    },
    stop: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
}
