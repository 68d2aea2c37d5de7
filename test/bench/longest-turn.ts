/** Watches how long single turns of this thread's event loop take. */
export interface TurnWatch {
  /** The longest turn since the last call, in milliseconds. Waits for the turn that goes on. */
  takeLongestMs(): Promise<number>;
  stop(): void;
}

/**
 * Spins the event loop and measures from turn to turn. Where Node tells it by thread (from 23.9)
 * that is processor time, which no other program adds to (Linux counts it in steps of some
 * milliseconds); else it is wall time.
 */
export function watchTurns(): TurnWatch {
  let longestMs = 0;
  let lastMs = nowMs();
  let next: NodeJS.Immediate;
  const turn = (): void => {
    const now = nowMs();
    longestMs = Math.max(longestMs, now - lastMs);
    lastMs = now;
    next = setImmediate(turn);
  };
  next = setImmediate(turn);
  return {
    takeLongestMs: async () => {
      for (let turns = 0; turns < 2; turns += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      const taken = longestMs;
      longestMs = 0;
      return taken;
    },
    stop: () => clearImmediate(next),
  };
}

function nowMs(): number {
  if (!('threadCpuUsage' in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
