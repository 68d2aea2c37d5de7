/** What the control groups of a process tell about where it came from. */
export interface CgroupOrigin {
  /** The 64 hexadecimal digits by which Docker, containerd, CRI-O and Podman know a container. */
  readonly containerId: string | null;
  /** The innermost systemd unit that is no slice: `nginx.service`, `session-3.scope`. */
  readonly unit: string | null;
}

const containerIdPattern = /(?:^|[/:-])([0-9a-f]{64})(?=$|[./])/;
const unitPattern = /^[^/]{1,255}\.(?:service|scope|socket|mount|swap)$/;

/**
 * Reads `/proc/PID/cgroup` (cgroups(7)): lines of hierarchy, controllers and path parted by
 * colons. A container's id is part of the path in every layout known: `/docker/ID`,
 * `/system.slice/docker-ID.scope`, `/kubepods/…/cri-containerd-ID.scope`, `…/crio-ID`,
 * `/machine.slice/libpod-ID.scope/container`. Never throws.
 */
export function parseCgroup(text: string): CgroupOrigin {
  const paths = text.split('\n').flatMap(pathOf);
  return { containerId: firstIn(paths, containerIdOf), unit: firstIn(paths, unitOf) };
}

/** The id as people see it in `docker ps`. */
export function shortContainerId(containerId: string): string {
  return containerId.slice(0, 12);
}

/** The path of a line; only the unified hierarchy, systemd's and real controllers have one. */
function pathOf(line: string): readonly string[] {
  const path = /^\d{1,5}:[^:]*:(\/.*)$/.exec(line)?.[1];
  return path === undefined ? [] : [path];
}

function firstIn(paths: readonly string[], find: (path: string) => string | null): string | null {
  for (const path of paths) {
    const found = find(path);
    if (found !== null) return found;
  }
  return null;
}

function containerIdOf(path: string): string | null {
  return containerIdPattern.exec(path)?.[1] ?? null;
}

function unitOf(path: string): string | null {
  return path.split('/').findLast((part) => unitPattern.test(part)) ?? null;
}
