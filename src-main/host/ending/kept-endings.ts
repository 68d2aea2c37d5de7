import { exactKey, type ExactProcess } from '../../core/ending/exact-process.ts';
import type { FollowedEnding } from './follow-ending.ts';

/** The endings that were begun, by the process that was to end. */
export interface KeptEndings {
  /** The ending of exactly this process; null when there is none, or it is over. */
  underWay(process: ExactProcess): FollowedEnding | null;
  /** Keeps an ending in the place of an earlier one of the same process. */
  keep(process: ExactProcess, ending: FollowedEnding): void;
  /** Follows none of them any more. */
  stop(): void;
}

/** The oldest are forgotten beyond this many. */
const mostKept = 50;

export function createKeptEndings(): KeptEndings {
  const kept = new Map<string, FollowedEnding>();
  return {
    underWay(process) {
      const known = kept.get(exactKey(process)) ?? null;
      return known?.current().phase === 'ended' ? null : known;
    },
    keep(process, ending) {
      kept.set(exactKey(process), ending);
      const [oldestKey, oldest] = [...kept][0] ?? [];
      if (kept.size <= mostKept || oldestKey === undefined) return;
      oldest?.stop();
      kept.delete(oldestKey);
    },
    stop() {
      for (const ending of kept.values()) ending.stop();
      kept.clear();
    },
  };
}
