import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { Steps } from '../../../src-main/core/steps/steps.ts';
import { showReading, showReadingInSteps, type TableView } from './show-reading.ts';
import { tableChangesInSteps, type TableChanges } from './table-changes.ts';
import { takeSteps } from '../steps/take-steps.ts';

/** Brings a view to a table that went on without it, in steps between which the page is free. */
export interface CatchUp {
  /** While it is, the view is neither what it was nor what it will be: nothing may draw it. */
  readonly isUnderWay: () => boolean;
  /** Changes that came meanwhile; they are shown along. */
  readonly later: (changes: TableChanges) => void;
  /**
   * Resolves when the view has the sockets there are now. Called again before that, it goes on to
   * those there are then.
   */
  readonly to: (sockets: () => ReadonlyMap<string, Socket>, nowMs: number) => Promise<void>;
}

/** A catch-up that is under way. */
interface Run {
  readonly late: TableChanges[];
  readonly done: Promise<void>;
}

export function createCatchUp(view: TableView): CatchUp {
  let run: Run | null = null;
  let again = false;

  async function fold(
    sockets: () => ReadonlyMap<string, Socket>,
    nowMs: number,
    late: TableChanges[],
  ): Promise<void> {
    try {
      do {
        again = false;
        late.length = 0;
        // A copy: what comes while this goes on must not be in it by half.
        const steps = folding(view, new Map(sockets()), nowMs);
        await takeSteps(steps, { atOnce: false, isWanted: () => true });
        for (const changes of late) showReading(view, changes, nowMs);
      } while (isAskedAgain());
    } finally {
      run = null;
    }
  }

  function isAskedAgain(): boolean {
    return again;
  }

  return {
    isUnderWay: () => run !== null,
    later: (changes) => void run?.late.push(changes),
    to(sockets, nowMs) {
      again = true;
      if (run !== null) return run.done;
      const late: TableChanges[] = [];
      run = { late, done: fold(sockets, nowMs, late) };
      return run.done;
    },
  };
}

function* folding(
  view: TableView,
  target: ReadonlyMap<string, Socket>,
  nowMs: number,
): Steps<void> {
  const changes = yield* tableChangesInSteps(view.ports.sockets, target);
  yield* showReadingInSteps(view, changes, nowMs);
}
