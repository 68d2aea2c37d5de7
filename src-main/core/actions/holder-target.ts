import type { ProcessSockets } from '../grouping/group-by-process.ts';
import type { RemoteSockets } from '../grouping/group-by-remote.ts';
import { isIncoming } from '../grouping/sort-remote-sockets.ts';
import { serviceName } from '../port/service-name.ts';
import { formatEndpoint, type Endpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { RowTarget } from './row-target.ts';

/**
 * The target that a process stands for: its service is the first listener, its endpoints are all
 * on which it waits, else those it is connected with.
 */
export function holderTarget(holder: ProcessSockets): RowTarget {
  const { owner, waiting, accepted, outgoing } = holder;
  const listener = waiting.find(({ role }) => role === 'listener');
  const ports = new Set(waiting.map(({ local }) => local.port));
  const [onlyPort] = ports.size === 1 ? ports : [];
  return {
    protocol: 'tcp',
    service: listener?.local ?? null,
    endpoints: waiting.length > 0 ? locals(waiting) : remotes([...outgoing, ...accepted]),
    ownService: listener?.networkNamespace === null,
    shadowed: true,
    serviceName: listener === undefined ? null : serviceName('tcp', listener.local.port),
    localPort: onlyPort ?? null,
    remote: null,
    state: null,
    owners: owner === null ? [] : [owner],
    sockets: [...waiting, ...accepted, ...outgoing],
  };
}

/**
 * The target that a remote stands for: its service is the first that was called there. Its
 * processes have nothing in common but whom they talk to, so none of them is in it.
 */
export function remoteTarget({ address, sockets }: RemoteSockets): RowTarget {
  const called = sockets.find(
    (socket) => address !== null && socket.protocol === 'tcp' && !isIncoming(socket),
  );
  const service = called?.remote ?? null;
  return {
    protocol: 'tcp',
    service,
    endpoints: remotes(sockets),
    ownService: false,
    shadowed: true,
    serviceName: service === null ? null : serviceName('tcp', service.port),
    localPort: null,
    remote: address === null ? null : { address, port: 0 },
    state: null,
    owners: [],
    sockets,
  };
}

function locals(sockets: readonly Socket[]): readonly Endpoint[] {
  return distinct(sockets.map(({ local }) => local));
}

function remotes(sockets: readonly Socket[]): readonly Endpoint[] {
  return distinct(sockets.flatMap(({ remote }) => (remote === null ? [] : [remote])));
}

function distinct(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return [...new Map(endpoints.map((one) => [formatEndpoint(one), one])).values()];
}
