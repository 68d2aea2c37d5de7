/** Sources of processor times, in milliseconds since some start. */
export interface CostSources {
  /** Of this thread. */
  ownMs(): number;
  /** Of children that ended; null where the OS does not tell. */
  childrenMs(): number | null;
  /** A clock that never jumps. */
  elapsedMs(): number;
}

/** Measures what runs cost, also when they overlap. */
export interface CostMeter {
  /** Starts measuring one run; the answer ends it and gives its processor time in milliseconds. */
  start(runsCommands: boolean): () => number;
}

/** Readers give up long before. A run that took longer lay in a sleep of the machine. */
const longestRunMs = 60_000;

/**
 * A run that waits for its commands overlaps with others; what those cost this thread is taken off
 * its own. Children are counted only for runs that have any, and where the OS does not tell their
 * time (Node has no `getrusage(RUSAGE_CHILDREN)`), the time that passed stands in as the most it
 * can have been; but not where the clock went on through a sleep (macOS, Windows): a night would
 * take days to be paid for.
 */
export function costMeter(sources: CostSources): CostMeter {
  let accountedMs = 0;
  return {
    start: (runsCommands) => {
      const start = { own: sources.ownMs(), accounted: accountedMs };
      const childrenAtStart = runsCommands ? sources.childrenMs() : 0;
      const elapsedAtStart = sources.elapsedMs();
      return () => {
        const others = accountedMs - start.accounted;
        const ownMs = Math.max(0, sources.ownMs() - start.own - others);
        accountedMs += ownMs;
        if (!runsCommands) return ownMs;
        const childrenNow = sources.childrenMs();
        const elapsed = sources.elapsedMs() - elapsedAtStart;
        if (childrenNow === null || childrenAtStart === null) {
          return elapsed > longestRunMs ? ownMs : Math.max(ownMs, elapsed);
        }
        return ownMs + Math.max(0, childrenNow - childrenAtStart);
      };
    },
  };
}
