import { readdirSync, readFileSync, statSync } from 'node:fs';

/** What is read to tell networks apart and to name them. No method throws. */
export interface NetworkFiles {
  /** The kernel's number of the network a process is in; null when it is gone or not ours to see. */
  namespaceOf(pid: number | 'self'): number | null;
  /** The text of `/proc/PID/cgroup`. */
  cgroup(pid: number): string | null;
  /** Names that `ip netns` gave to networks, by their number. */
  givenNames(): ReadonlyMap<number, string>;
}

/** Reads below `proc`, and the names that ip-netns(8) keeps as files in `names`. */
export function networkFiles(proc = '/proc', names = '/run/netns'): NetworkFiles {
  return {
    namespaceOf: (pid) => inodeOf(`${proc}/${pid}/ns/net`),
    cgroup: (pid) => orNull(() => readFileSync(`${proc}/${pid}/cgroup`, 'utf8')),
    givenNames: () => {
      const entries = orNull(() => readdirSync(names)) ?? [];
      const named = entries.map((name) => [inodeOf(`${names}/${name}`), name] as const);
      return new Map(named.flatMap(([inode, name]) => (inode === null ? [] : [[inode, name]])));
    },
  };
}

function inodeOf(path: string): number | null {
  return orNull(() => statSync(path, { throwIfNoEntry: false })?.ino ?? null);
}

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
