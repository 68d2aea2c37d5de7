import type { ProcFiles } from '../proc-files.ts';

/** Lets one listing of the processes serve both the networks and the owners of a reading. */
export interface ProcessListing {
  /** As the given files, but for `processIds`, which answers the last listing once if there is one. */
  readonly files: ProcFiles;
  /** Lists the processes now. */
  list(): readonly number[];
  /** What was listed is out of date: `processIds` must look for itself. */
  expire(): void;
  /** Processes whose descriptors were listed since the last call: something about them changed. */
  takeSuspects(): ReadonlySet<number>;
}

/** Watches what is asked of `files`; nothing is asked that would not be without. */
export function processListing(files: ProcFiles): ProcessListing {
  let listed: readonly number[] | null = null;
  let suspects = new Set<number>();
  return {
    files: {
      ...files,
      processIds: () => {
        const pids = listed ?? files.processIds();
        listed = null;
        return pids;
      },
      descriptors: (pid) => {
        suspects.add(pid);
        return files.descriptors(pid);
      },
    },
    list: () => (listed = files.processIds()),
    expire: () => {
      listed = null;
    },
    takeSuspects: () => {
      const taken = suspects;
      suspects = new Set();
      return taken;
    },
  };
}
