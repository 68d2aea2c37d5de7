import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';

/** Text that is the same for sockets of one port in both tables. For keys. */
export function comparedPort({ protocol, local, networkNamespace }: Socket): string {
  return `${protocol} ${local.port}${comparedNetwork(networkNamespace)}`;
}

/**
 * Text that is the same for one network in both tables; empty for the machine's own. A container
 * that was started again has a new number, so its name counts first.
 */
export function comparedNetwork(network: NetworkNamespace | null): string {
  if (network === null) return '';
  return ` in ${network.containerName ?? network.label ?? network.inode}`;
}
