import type { NamedProcess } from './ending-effect.ts';
import { type Ending, endingPhase, type Successor } from './ending.ts';
import type { ExactProcess } from './exact-process.ts';

/** A process that is to end, by name. */
export type Target = ExactProcess & NamedProcess;

/** What was seen of an ending. Times are of one clock, in milliseconds. */
export interface EndingFacts {
  /** The process, then those of its children that go with it. */
  readonly targets: readonly [Target, ...Target[]];
  readonly isRunning: (target: Target) => boolean;
  /** Null for who cannot be asked. */
  readonly askedAtMs: number | null;
  /** Null while nobody used force. */
  readonly forcedAtMs: number | null;
  readonly nowMs: number;
  readonly successor: Successor | null;
  readonly startAgainId: string | null;
}

/** The ending as it is to be told; it is offered to start again only what runs no more. */
export function endingNow(facts: EndingFacts): Ending {
  const [{ pid, startedAtMs, name }] = facts.targets;
  const running = facts.targets.filter((target) => facts.isRunning(target)).map(named);
  const phase = endingPhase({ ...facts, runningCount: running.length });
  const startAgainId = phase === 'ended' ? facts.startAgainId : null;
  return { pid, startedAtMs, name, phase, running, successor: facts.successor, startAgainId };
}

function named({ pid, name }: Target): NamedProcess {
  return { pid, name };
}
