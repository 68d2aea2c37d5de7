import type { Binding } from '../../../core/socket/binding.ts';

/** What is known of how waiting sockets were bound, by inode. */
export interface SocketBindings {
  /** Null for a socket nobody was asked about yet, or nobody could tell of. */
  of(inode: number): Binding | null;
  /**
   * Compares what is known with the waiting sockets there are. Asks, without waiting, when there are
   * new ones. Gives the sockets that were told of since the last call.
   */
  update(waiting: ReadonlySet<number>): ReadonlySet<number>;
  /** Resolves when nothing is being asked. */
  settled(): Promise<void>;
}

export interface SocketBindingsOptions {
  readonly ask: () => Promise<ReadonlyMap<number, Binding>>;
  readonly monotonicMs: () => number;
}

/** A machine where listeners come and go all the time is asked no more often. */
const shortestGapMs = 10_000;

/** Remembers; a socket is asked about once, as none of this changes in its life. */
export function socketBindings({ ask, monotonicMs }: SocketBindingsOptions): SocketBindings {
  const known = new Map<number, Binding | null>();
  let told = new Set<number>();
  let asking: Promise<void> | null = null;
  let lastAskedMs: number | null = null;

  const take = (asked: readonly number[], answer: ReadonlyMap<number, Binding>): void => {
    for (const inode of asked) {
      const binding = answer.get(inode) ?? null;
      known.set(inode, binding);
      if (binding !== null) told.add(inode);
    }
  };

  const start = (asked: readonly number[]): void => {
    lastAskedMs = monotonicMs();
    asking = ask().then((answer) => {
      asking = null;
      take(asked, answer);
    });
  };

  const isTooSoon = (): boolean =>
    lastAskedMs !== null && monotonicMs() - lastAskedMs < shortestGapMs;

  return {
    of: (inode) => known.get(inode) ?? null,
    update: (waiting) => {
      for (const inode of known.keys()) if (!waiting.has(inode)) known.delete(inode);
      const unknown = [...waiting].filter((inode) => !known.has(inode));
      if (unknown.length > 0 && asking === null && !isTooSoon()) start(unknown);
      const news = told;
      told = new Set();
      return news;
    },
    settled: () => asking ?? Promise.resolve(),
  };
}
