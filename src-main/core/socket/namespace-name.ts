import type { NetworkNamespace } from './network-namespace.ts';

/**
 * The network as people know it: `web-1 (nginx:1.27)` for a container, else the label the OS has
 * for it, else the kernel's own notation `net:[4026532101]`. Not for terminals as it is: a
 * container may have any name.
 */
export function namespaceName(namespace: NetworkNamespace): string {
  const { containerName, containerImage, label, inode } = namespace;
  const name = containerName ?? label ?? `net:[${inode}]`;
  return containerImage === null ? name : `${name} (${containerImage})`;
}
