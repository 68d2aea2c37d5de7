import { namespaceName } from '../socket/namespace-name.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Owner } from '../socket/owner.ts';
import type { Protocol, Role, Socket } from '../socket/socket.ts';
import type { CountGroup } from './count-series.ts';

/** Under which name a socket is counted: the port of the service, the process, or all as one. */
export function countName(group: CountGroup, socket: Socket): string {
  if (group === 'all') return '';
  if (group === 'process') return processName(socket);
  const { role, local, remote, protocol, networkNamespace } = socket;
  return servicePortName(
    { role, protocol, localPort: local.port, remotePort: remote?.port ?? null },
    networkNamespace,
  );
}

/** The first process that holds the socket or held it; empty where none is known. */
export function processName({
  owners,
  formerOwners,
}: {
  readonly owners: readonly Owner[];
  readonly formerOwners: readonly Owner[];
}): string {
  return (owners[0] ?? formerOwners[0])?.name ?? '';
}

export interface ServicePort {
  readonly role: Role;
  readonly protocol: Protocol;
  readonly localPort: number;
  readonly remotePort: number | null;
}

/** `443/tcp`; in a network of its own `5432/tcp db-1`, which is not the machine's port. */
export function servicePortName(
  { role, protocol, localPort, remotePort }: ServicePort,
  network: NetworkNamespace | null,
): string {
  const port = role === 'outgoing' ? (remotePort ?? localPort) : localPort;
  const own = `${port}/${protocol}`;
  return network === null ? own : `${own} ${namespaceName(network)}`;
}
