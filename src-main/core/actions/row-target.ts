import type { OutgoingGroup, PortGroup, ProcessGroup } from '../grouping/port-group.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import type { Owner } from '../socket/owner.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import type { TcpState } from '../socket/tcp-state.ts';

/** What a row of any view stands for, as far as actions need to know. */
export interface RowTarget {
  readonly protocol: Protocol;
  /** The service: where somebody waits, or what a client called. Null when no socket is left. */
  readonly service: Endpoint | null;
  /** What "copy endpoint" copies: mostly the service alone. */
  readonly endpoints: readonly Endpoint[];
  /** True when the service is on this machine and in its own network. */
  readonly ownService: boolean;
  /** Another program waits on the same port at another address. */
  readonly shadowed: boolean;
  /** Registered for the port of the service. */
  readonly serviceName: string | null;
  readonly localPort: number | null;
  readonly remote: Endpoint | null;
  readonly state: TcpState | null;
  readonly owners: readonly Owner[];
  readonly sockets: readonly Socket[];
}

/** The target that a port's row stands for. */
export function portTarget(group: PortGroup): RowTarget {
  const { protocol, port, serviceName, waiting, connections, owners, shadows } = group;
  const service = (waiting[0] ?? connections[0])?.local ?? null;
  return {
    protocol,
    service,
    endpoints: service === null ? [] : [service],
    ownService: group.networkNamespace === null && waiting.length > 0,
    shadowed: shadows.length > 0,
    serviceName,
    localPort: port,
    remote: null,
    state: null,
    owners,
    sockets: [...waiting, ...connections],
  };
}

/** The target that one process of a port stands for. */
export function processTarget(group: PortGroup, process: ProcessGroup): RowTarget {
  return { ...portTarget(group), owners: process.owners, sockets: process.sockets };
}

/** The target that a process's connections to one remote service stand for. */
export function outgoingTarget(group: OutgoingGroup): RowTarget {
  const { protocol, serviceName, owners, sockets } = group;
  const remote = sockets[0]?.remote ?? null;
  return {
    protocol,
    service: remote,
    endpoints: remote === null ? [] : [remote],
    ownService: false,
    shadowed: false,
    serviceName,
    localPort: null,
    remote,
    state: null,
    owners,
    sockets,
  };
}

/** The target that one socket stands for; `serviceName` is of the port it serves or calls. */
export function socketTarget(socket: Socket, serviceName: string | null): RowTarget {
  const { protocol, local, remote, state, role, owners, networkNamespace } = socket;
  const calls = role === 'outgoing';
  const service = calls ? remote : local;
  return {
    protocol,
    service,
    endpoints: service === null ? [] : [service],
    ownService: !calls && networkNamespace === null,
    shadowed: true,
    serviceName,
    localPort: local.port,
    remote,
    state,
    owners,
    sockets: [socket],
  };
}
