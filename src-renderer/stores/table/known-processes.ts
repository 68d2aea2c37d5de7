import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';
import { processKey } from '../../../src-main/core/grouping/group-by-process.ts';
import type { ProcessDetails } from '../../../src-main/core/machine/process-details.ts';
import type { DetailsState } from '../../../src-main/core/machine/silent-detail.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';

/** More processes than a list shows are not kept; the oldest answers are asked for again. */
const mostKept = 1000;

/** Asks the host about a process; null when it has ended. */
export type AskDetails = (process: {
  readonly pid: number;
  readonly startedAtMs: number | null;
}) => Promise<ProcessDetails | null>;

/** What the host has told of processes, by pid and start time; each is asked about once. */
export const useKnownProcesses = defineStore('known-processes', () => {
  const known = shallowReactive(new Map<string, DetailsState>());

  function detailsOf(owner: Owner): DetailsState {
    return known.get(processKey(owner)) ?? 'asking';
  }

  /** Asks about a process unless that was done before. */
  async function learn(owner: Owner, ask: AskDetails): Promise<void> {
    const key = processKey(owner);
    if (known.has(key) && known.get(key) !== 'unknown') return;
    forgetOldest();
    known.set(key, 'asking');
    try {
      known.set(key, (await ask({ pid: owner.pid, startedAtMs: owner.startedAtMs })) ?? 'gone');
    } catch {
      // The line broke; the next row that shows this process asks again.
      known.set(key, 'unknown');
    }
  }

  function forgetOldest(): void {
    const [oldest] = known.keys();
    if (known.size >= mostKept && oldest !== undefined) known.delete(oldest);
  }

  return { detailsOf, learn };
});
