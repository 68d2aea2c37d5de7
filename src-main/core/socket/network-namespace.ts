/**
 * A network of its own inside this machine (network_namespaces(7)), as containers have: its
 * addresses and ports are not the machine's, so a socket in it is never one of the machine's own.
 */
export interface NetworkNamespace {
  /** The kernel's number of the namespace; what tells two namespaces apart while both exist. */
  readonly inode: number;
  /** Whose network it is as the OS names it (a systemd unit, a short container id); null unknown. */
  readonly label: string | null;
  /** The container's name as Docker tells it; null where Docker was not asked or does not know. */
  readonly containerName: string | null;
  /** The image the container was made from, such as `nginx:1.27`. */
  readonly containerImage: string | null;
}

/** True when both are the machine's own network (null) or the same namespace, whatever its names. */
export function isSameNamespace(
  one: NetworkNamespace | null,
  other: NetworkNamespace | null,
): boolean {
  return one === other || (one?.inode ?? null) === (other?.inode ?? null);
}

/** True when both are the same namespace under the same names. */
export function isSameNamespaceInfo(
  one: NetworkNamespace | null,
  other: NetworkNamespace | null,
): boolean {
  if (one === other) return true;
  return (
    one !== null &&
    one.inode === other?.inode &&
    one.label === other.label &&
    one.containerName === other.containerName &&
    one.containerImage === other.containerImage
  );
}

/** Text that differs between namespaces; empty for the machine's own network. For keys. */
export function namespaceKey(namespace: NetworkNamespace | null): string {
  return namespace === null ? '' : ` in ${namespace.inode}`;
}
