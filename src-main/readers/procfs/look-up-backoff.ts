/** Decides when a socket that nobody was found to hold is worth looking for again. */
export interface LookUpBackoff {
  /** Starts a reading: the unknown sockets of it that are due now. */
  due(living: ReadonlySet<number>, isUnknown: (inode: number) => boolean): Set<number>;
  /** These were looked for everywhere and not found. */
  remember(notFound: ReadonlySet<number>): void;
}

interface Attempt {
  readonly waitReadings: number;
  readonly dueReading: number;
}

const longestWaitReadings = 64;

/** Waits 1, 2, 4 … 64 readings between attempts; a socket that is gone is forgotten. */
export function lookUpBackoff(): LookUpBackoff {
  let reading = 0;
  let attempts = new Map<number, Attempt>();

  const keepUnknown = (living: ReadonlySet<number>, isUnknown: (inode: number) => boolean) => {
    const kept = new Map<number, Attempt>();
    for (const [inode, attempt] of attempts) {
      if (living.has(inode) && isUnknown(inode)) kept.set(inode, attempt);
    }
    attempts = kept;
  };

  return {
    due: (living, isUnknown) => {
      reading += 1;
      keepUnknown(living, isUnknown);
      const due = new Set<number>();
      for (const inode of living) {
        if (!isUnknown(inode)) continue;
        if (reading >= (attempts.get(inode)?.dueReading ?? 0)) due.add(inode);
      }
      return due;
    },
    remember: (notFound) => {
      for (const inode of notFound) {
        const before = attempts.get(inode)?.waitReadings ?? 0;
        const waitReadings = Math.min(longestWaitReadings, Math.max(1, before * 2));
        attempts.set(inode, { waitReadings, dueReading: reading + waitReadings });
      }
    },
  };
}
