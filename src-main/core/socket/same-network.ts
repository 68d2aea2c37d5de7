import type { NetworkNamespace } from './network-namespace.ts';

/** Of a network what is needed to know it again. */
export type NetworkIdentity = Pick<NetworkNamespace, 'inode' | 'label' | 'containerName'>;

/**
 * Whether two sights of networks at different times are of the same one: a container that is
 * started anew has its name again but another number, and the kernel gives the number of a network
 * that is gone to another. null is the machine's own network.
 */
export function isSameNetwork(one: NetworkIdentity | null, other: NetworkIdentity | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.containerName !== null && other.containerName !== null) {
    return one.containerName === other.containerName;
  }
  if (one.label !== null && other.label !== null) return one.label === other.label;
  return one.inode === other.inode;
}
