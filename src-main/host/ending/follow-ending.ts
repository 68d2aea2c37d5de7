import type { Stop } from '../../core/contract/client.ts';
import { endedPorts } from '../../core/ending/ending-effect.ts';
import { endingNow, type Target } from '../../core/ending/ending-now.ts';
import type { Ending, Successor } from '../../core/ending/ending.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { ProcessSystem } from './process-system.ts';
import { watchSuccessor } from './watch-successor.ts';

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

/** Watches processes that were just signalled. */
export function followEnding(start: EndingStart, options: FollowOptions): FollowedEnding {
  const { monitor, system, tell } = options;
  const { targets, startAgainId } = start;
  const pids = new Set(targets.map(({ pid }) => pid));
  const ports = endedPorts(pids, monitor.snapshot().sockets);
  const askedAtMs = start.deaf ? null : performance.now();
  let forcedAtMs = start.forced ? performance.now() : null;
  let successor: Successor | null = null;
  let told = current();
  let timer = setTimeout(look, lookEveryMs);
  let stopWatching: Stop = () => undefined;

  function current(): Ending {
    const isRunning = (target: Target): boolean => system.isRunning(target);
    const nowMs = performance.now();
    return endingNow({ targets, isRunning, askedAtMs, forcedAtMs, nowMs, successor, startAgainId });
  }

  function tellIfChanged(): void {
    const now = current();
    if (JSON.stringify(now) === JSON.stringify(told)) return;
    told = now;
    tell(now);
  }

  function look(): void {
    tellIfChanged();
    if (told.phase !== 'ended') timer = setTimeout(look, lookEveryMs);
    else {
      stopWatching = watchSuccessor(ports, pids, monitor, (found) => {
        successor = found;
        tellIfChanged();
      });
    }
  }

  return {
    targets,
    current: () => told,
    markForced: () => {
      forcedAtMs = performance.now();
      tellIfChanged();
    },
    stop: () => {
      clearTimeout(timer);
      stopWatching();
    },
  };
}
