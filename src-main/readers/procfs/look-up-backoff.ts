/** Decides when a socket that nobody was found to hold is worth looking for again. */
export interface LookUpBackoff {
  /** Starts a reading: those of its unknown sockets that are due now. */
  due(unknown: ReadonlySet<number>): Set<number>;
  /** True when it was looked for in vain before. */
  isRetry(inode: number): boolean;
  /** These were looked for everywhere and not found. */
  remember(notFound: ReadonlySet<number>): void;
}

interface Attempt {
  readonly waitReadings: number;
  readonly dueReading: number;
}

const longestWaitReadings = 64;

/**
 * Waits 1, 4, 16, then 64 readings between attempts: what was looked for everywhere is most likely
 * held where nobody can look. A socket that is gone is forgotten.
 */
export function lookUpBackoff(): LookUpBackoff {
  let reading = 0;
  let attempts = new Map<number, Attempt>();
  return {
    due: (unknown) => {
      reading += 1;
      attempts = new Map([...attempts].filter(([inode]) => unknown.has(inode)));
      const isDue = (inode: number): boolean => reading >= (attempts.get(inode)?.dueReading ?? 0);
      return new Set([...unknown].filter(isDue));
    },
    isRetry: (inode) => attempts.has(inode),
    remember: (notFound) => {
      for (const inode of notFound) {
        const before = attempts.get(inode)?.waitReadings ?? 0;
        const waitReadings = Math.min(longestWaitReadings, Math.max(1, before * 4));
        attempts.set(inode, { waitReadings, dueReading: reading + waitReadings });
      }
    },
  };
}
