import type { NamedProcess } from './ending-effect.ts';
import type { EndRefusal } from './end-refusal.ts';
import type { ExactProcess } from './exact-process.ts';

/**
 * How far the ending of a process has come: `asked` politely; `deaf` it cannot be asked, only forced; `ignored` it still runs after the
 * time a program gets to tidy up; `forced`; `unkillable` it still runs after that, as one that
 * waits for a device does; `ended`.
 */
export type EndingPhase = 'asked' | 'deaf' | 'ignored' | 'forced' | 'unkillable' | 'ended';

/** Who has a port after the process that waited on it ended. */
export interface Successor extends NamedProcess {
  readonly port: number;
  /** `back`: took the port after the end. `shared`: held it all along. */
  readonly kind: 'back' | 'shared';
}

/** One ending, under way or done. */
export interface Ending extends ExactProcess {
  readonly name: string;
  readonly phase: EndingPhase;
  /** Those of it, and of its children that were to end as well, that still run. */
  readonly running: readonly NamedProcess[];
  readonly successor: Successor | null;
  /** By which it can be started again; null where it cannot, or it still runs. */
  readonly startAgainId: string | null;
}

/** The answer to the wish to end a process. */
export type EndAnswer =
  | { readonly outcome: 'signalled'; readonly ending: Ending }
  | {
      readonly outcome: 'refused';
      readonly refusal: EndRefusal;
      /** What to run instead; null where nothing helps. */
      readonly command: string | null;
    };

/** How starting again went; `code` is the exit code of a program that ended at once. */
export type StartAnswer =
  | { readonly outcome: 'started'; readonly pid: number }
  | { readonly outcome: 'exited'; readonly code: number | null }
  | { readonly outcome: 'failed'; readonly reason: string }
  | { readonly outcome: 'unknown' };

/** The time a program gets to tidy up before force is offered, in milliseconds. */
export const politePatienceMs = 5000;

/** After this the kernel itself cannot end it. */
export const forcePatienceMs = 3000;

/**
 * The phase by the clock; `askedAtMs` is null for who cannot be asked, `forcedAtMs` while nobody
 * used force.
 */
export function endingPhase(now: {
  readonly runningCount: number;
  readonly askedAtMs: number | null;
  readonly forcedAtMs: number | null;
  readonly nowMs: number;
}): EndingPhase {
  if (now.runningCount === 0) return 'ended';
  if (now.forcedAtMs !== null) {
    return now.nowMs - now.forcedAtMs >= forcePatienceMs ? 'unkillable' : 'forced';
  }
  if (now.askedAtMs === null) return 'deaf';
  return now.nowMs - now.askedAtMs >= politePatienceMs ? 'ignored' : 'asked';
}
