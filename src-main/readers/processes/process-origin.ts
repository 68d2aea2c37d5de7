import { readFile } from 'node:fs/promises';
import type { ProcessOrigin } from '../../core/ending/process-origin.ts';
import { containerNames, type ContainerNames } from '../docker/container-names.ts';
import { parseCgroup, shortContainerId } from '../procfs/networks/parse-cgroup.ts';

/** Where a process's origin is read; all have defaults for this machine. */
export interface OriginOptions {
  readonly proc?: string;
  readonly containers?: ContainerNames;
}

/**
 * Linux: the container or systemd service that `pid` belongs to; null for ordinary programs, and
 * for those in the container that Portside is in itself. Never rejects.
 */
export async function readProcessOrigin(
  pid: number,
  { proc = '/proc', containers = containerNames() }: OriginOptions = {},
): Promise<ProcessOrigin | null> {
  const [text, own] = await Promise.all([cgroupText(proc, pid), cgroupText(proc, 'self')]);
  const { containerId, unit } = parseCgroup(text);
  const here = parseCgroup(own);
  if (containerId !== null) {
    if (containerId === here.containerId) return null;
    return { kind: 'container', name: await containerName(containerId, containers) };
  }
  if (unit?.endsWith('.service') !== true || unit === here.unit || isUserManager(unit)) return null;
  return { kind: 'service', unit, ofUser: /\/user@\d+\.service\//.test(text) };
}

/** `user@1000.service` holds whatever a user runs and starts none of it again. */
function isUserManager(unit: string): boolean {
  return /^user@\d+\.service$/.test(unit);
}

async function containerName(id: string, containers: ContainerNames): Promise<string> {
  containers.of(id);
  await containers.settled();
  return containers.of(id)?.name ?? shortContainerId(id);
}

async function cgroupText(proc: string, pid: number | 'self'): Promise<string> {
  return readFile(`${proc}/${pid}/cgroup`, 'utf8').catch(() => '');
}
