import {
  isSameNamespaceInfo,
  type NetworkNamespace,
} from '../../../core/socket/network-namespace.ts';
import type { ContainerNames } from '../../docker/container-names.ts';
import type { NetworkFiles } from './network-files.ts';
import { parseCgroup, shortContainerId, type CgroupOrigin } from './parse-cgroup.ts';

/** Tells whose network is whose. */
export interface NetworkNames {
  /** What is known of a network whose processes are given; the same object while that is so. */
  describe(inode: number, members: readonly number[]): NetworkNamespace;
  forget(inode: number): void;
}

interface Described {
  readonly leader: number | undefined;
  readonly origin: CgroupOrigin;
  readonly givenName: string | null;
  told: NetworkNamespace | null;
}

/** How many processes are asked for the container they are in: one may be a guest from outside. */
const askedMembers = 4;

/**
 * A network is named by the container its first process is in, else by the name `ip netns` has
 * for it, else by the systemd unit. Asked anew when the first process is another one.
 */
export function networkNames(
  files: Pick<NetworkFiles, 'cgroup' | 'givenNames'>,
  containers: ContainerNames,
): NetworkNames {
  const known = new Map<number, Described>();

  const originOf = (members: readonly number[]): CgroupOrigin => {
    const origins = members
      .slice(0, askedMembers)
      .map((pid) => parseCgroup(files.cgroup(pid) ?? ''));
    const [first = { containerId: null, unit: null }] = origins;
    return origins.find(({ containerId }) => containerId !== null) ?? first;
  };

  const ask = (inode: number, members: readonly number[]): Described => ({
    leader: members[0],
    origin: originOf(members),
    givenName: files.givenNames().get(inode) ?? null,
    told: known.get(inode)?.told ?? null,
  });

  return {
    describe: (inode, members) => {
      const before = known.get(inode);
      const now = before?.leader === members[0] && before ? before : ask(inode, members);
      known.set(inode, now);
      const description = descriptionOf(inode, now, containers);
      if (now.told === null || !isSameNamespaceInfo(now.told, description)) now.told = description;
      return now.told;
    },
    forget: (inode) => {
      known.delete(inode);
    },
  };
}

function descriptionOf(
  inode: number,
  { origin: { containerId, unit }, givenName }: Described,
  containers: ContainerNames,
): NetworkNamespace {
  if (containerId === null) {
    return { inode, label: givenName ?? unit, containerName: null, containerImage: null };
  }
  const container = containers.of(containerId);
  return {
    inode,
    label: shortContainerId(containerId),
    containerName: container?.name ?? null,
    containerImage: container?.image ?? null,
  };
}
