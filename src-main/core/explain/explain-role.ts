import { serviceName } from '../port/service-name.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ExplainContext } from './explain-context.ts';
import { namedLocalPort, namedRemote } from './named-port.ts';

/** Says what a socket is to its port, and for a connection which 5-tuple names it. */
export function explainRole(socket: Socket, context: ExplainContext): readonly Phrase[] {
  const local = formatEndpoint(socket.local);
  const port = namedLocalPort(socket);
  if (socket.remote === null) return [phrase(waitingKey(socket), { local, port })];
  const remote = namedRemote(socket, socket.remote);
  const values = { local, remote, port, address: socket.remote.address };
  if (socket.protocol === 'udp') return [phrase('isConnectedUdp', values), ...mapped(socket)];
  const role =
    socket.role === 'accepted' ? [phrase('isAccepted', values)] : opened(socket, context);
  return [...role, fiveTuple(socket), ...mapped(socket)];
}

function waitingKey({ protocol, role }: Socket): string {
  if (protocol === 'udp') return 'isBound';
  return role === 'listener' ? 'isListener' : 'isReserved';
}

function opened(socket: Socket, context: ExplainContext): readonly Phrase[] {
  const { protocol, local, remote } = socket;
  if (remote === null) return [];
  const { first, last } = context.machine.ephemeralPorts;
  const service = serviceName(protocol, remote.port);
  const values = { remote: namedRemote(socket, remote), port: local.port };
  const given = local.port >= first && local.port <= last;
  return [
    service === null
      ? phrase('isOutgoing', values)
      : phrase('isOutgoingTo', { ...values, service, remotePort: remote.port }),
    given ? phrase('portGiven', { ...values, first, last }) : phrase('portChosen', values),
  ];
}

function fiveTuple({ protocol, local, remote }: Socket): Phrase {
  return phrase('fiveTuple', {
    protocol: protocol.toUpperCase(),
    localAddress: local.address,
    localPort: local.port,
    remoteAddress: remote?.address ?? '',
    remotePort: remote?.port ?? 0,
  });
}

/** An IPv6 socket that talks IPv4 (RFC 4291 section 2.5.5.2). */
function mapped({ family, local }: Socket): readonly Phrase[] {
  return family === 'ipv6' && !local.address.includes(':') ? [phrase('isMapped', {})] : [];
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
