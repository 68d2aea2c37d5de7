import { readlinkSync } from 'node:fs';

/**
 * Linux: under which directory a process's paths lie for us: empty where it sees the same file
 * systems as we do, its root as /proc shows it where it has mounts of its own, as containers do
 * (mount_namespaces(7)). Null where that is not ours to see.
 */
export function mountRoot(pid: number, proc = '/proc'): string | null {
  try {
    const own = readlinkSync(`${proc}/self/ns/mnt`);
    return readlinkSync(`${proc}/${pid}/ns/mnt`) === own ? '' : `${proc}/${pid}/root`;
  } catch {
    return null;
  }
}
