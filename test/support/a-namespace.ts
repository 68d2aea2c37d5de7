import type { NetworkNamespace } from '../../src-main/core/socket/network-namespace.ts';

/** A network namespace of which nothing but its number is known, unless the changes say more. */
export function aNamespace(
  inode: number,
  changes: Partial<NetworkNamespace> = {},
): NetworkNamespace {
  return { inode, label: null, containerName: null, containerImage: null, ...changes };
}

/** The network of a container `web-1` made from `nginx:1.27`. */
export const webContainer = aNamespace(4_026_532_101, {
  label: 'docker-4f1d2c3b4a59.scope',
  containerName: 'web-1',
  containerImage: 'nginx:1.27',
});
