import { scopeText } from '../address/scope-text.ts';
import { socketScope } from '../address/socket-scope.ts';
import { serviceName } from '../port/service-name.ts';
import { ownNameOfSocket } from '../settings/own-names.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import { holdersText } from '../socket/holders-text.ts';
import { namespaceName } from '../socket/namespace-name.ts';
import type { Socket } from '../socket/socket.ts';
import { translate } from '../words/translate.ts';
import { documentOpening } from './document-opening.ts';

/** The columns of a CSV export. They are names of fields, not words: they have no language. */
export const csvColumns = [
  'protocol',
  'family',
  'localAddress',
  'localPort',
  'remoteAddress',
  'remotePort',
  'state',
  'role',
  'service',
  'scope',
  'pids',
  'processes',
  'ownerReason',
  'network',
  'openedAt',
  'openBefore',
] as const;

/** One socket as a row under `csvColumns`; several owners stand in one cell, parted by commas. */
export function csvRow(socket: Socket): readonly (string | number)[] {
  const { protocol, family, local, remote, owners } = socket;
  const { openedAt = '', openBefore = '' } = documentOpening(socket);
  return [
    protocol,
    family,
    local.address,
    local.port,
    remote?.address ?? '',
    remote?.port ?? '',
    socket.state ?? '',
    socket.role,
    serviceOf(socket),
    socketScope(socket),
    owners.map((owner) => owner.pid).join(', '),
    owners.map((owner) => owner.name).join(', '),
    socket.ownerReason ?? '',
    networkOf(socket),
    openedAt,
    openBefore,
  ];
}

/** The heads of a Markdown export, in the reader's language. */
export function markdownHead(): readonly string[] {
  const columns = ['protocol', 'local', 'remote', 'state', 'role', 'service', 'scope', 'processes'];
  return columns.map((column) => translate(`snapshot.${column}`));
}

/** One socket as a row under `markdownHead`, its port called as the user does where that is wanted. */
export function markdownRow(socket: Socket, withNames = false): readonly string[] {
  const name = withNames ? ownNameOfSocket(socket) : null;
  return [
    socket.protocol,
    [formatEndpoint(socket.local), networkOf(socket)].filter(Boolean).join(' · '),
    socket.remote === null ? translate('snapshot.noRemote') : formatEndpoint(socket.remote),
    socket.state ?? '',
    socket.role,
    [name, serviceOf(socket)].filter(Boolean).join(' · '),
    reachText(socket),
    holdersText(socket),
  ];
}

/** Nobody reaches a client's socket but the remote it called. */
function reachText(socket: Socket): string {
  const { role, protocol, remote } = socket;
  const client = role === 'outgoing' || (protocol === 'udp' && remote !== null);
  return client ? '' : scopeText(socketScope(socket));
}

/** Empty for the machine's own network. */
function networkOf({ networkNamespace }: Socket): string {
  return networkNamespace === null ? '' : namespaceName(networkNamespace);
}

function serviceOf({ role, protocol, local, remote }: Socket): string {
  const endpoint = role === 'outgoing' ? (remote ?? local) : local;
  return serviceName(protocol, endpoint.port) ?? '';
}
