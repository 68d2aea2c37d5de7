/** Processes with more or fewer descriptors than what is known of them explains. */
export interface UnexplainedDescriptors {
  /** So many more are unexplained, or fewer where negative. */
  add(pid: number, more: number): void;
  /** Nothing of the process is unexplained any more. */
  settle(pid: number): void;
  /** As they are now, with how many more each has; never 0. */
  entries(): Iterable<readonly [pid: number, more: number]>;
  /** As they were at the time of asking. */
  pids(): readonly number[];
}

/** All is explained. */
export function unexplainedDescriptors(): UnexplainedDescriptors {
  const moreByPid = new Map<number, number>();
  return {
    add: (pid, more) => {
      const total = (moreByPid.get(pid) ?? 0) + more;
      if (total === 0) moreByPid.delete(pid);
      else moreByPid.set(pid, total);
    },
    settle: (pid) => void moreByPid.delete(pid),
    entries: () => moreByPid,
    pids: () => [...moreByPid.keys()],
  };
}
