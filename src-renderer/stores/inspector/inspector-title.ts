import { ownNameOfSocket } from '../../../src-main/core/settings/own-names.ts';
import { portNameOf } from '../../../src-main/core/settings/port-name.ts';
import type { Settings } from '../../../src-main/core/settings/setting-schemas.ts';
import type { PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import { formatEndpoint } from '../../../src-main/core/socket/endpoint.ts';
import { serviceName } from '../../../src-main/core/port/service-name.ts';
import type { ProcessSockets } from '../../../src-main/core/grouping/group-by-process.ts';
import type { UnixSocket } from '../../../src-main/core/unix/unix-socket.ts';
import type { Inspectable, Inspected } from './inspected.ts';

/** The head of the inspector: the loud part and the quiet parts after it. */
export interface InspectorTitle {
  readonly main: string;
  readonly parts: readonly string[];
  /** What the copy button copies. */
  readonly endpoint: string;
}

/** The title of what is inspected; `say` turns keys into words, `names` are the user's own. */
export function inspectorTitle(
  inspected: Inspectable,
  say: (key: string, values?: Record<string, string>) => string,
  names: Settings['names'] = {},
): InspectorTitle {
  if (inspected.kind === 'unix') return unixTitle(inspected.row.socket, say);
  if (inspected.kind === 'socket') return socketTitle(inspected.socket, say);
  if (inspected.kind === 'holder') return holderTitle(inspected.holder, say);
  if (inspected.kind === 'remote') {
    const { address } = inspected.remote;
    const main = address ?? say('window.scopeThisMachine');
    return { main, parts: [], endpoint: address ?? '' };
  }
  const { group } = inspected;
  const protocol = group.protocol.toUpperCase();
  const service = group.serviceName === null ? [] : [group.serviceName];
  if (inspected.kind === 'outgoing') {
    const main = `→ ${inspected.group.remotePort}`;
    const parts = [...service, protocol, say('window.roleOutgoing')];
    return { main, parts, endpoint: endpointOf(inspected.group.sockets[0]?.remote) };
  }
  return portTitle(inspected.group, service, say, portNameOf(names, inspected.group));
}

function portTitle(
  { port, protocol, portClass, waiting, connections }: PortGroup,
  service: readonly string[],
  say: (key: string, values?: Record<string, string>) => string,
  name: string | null,
): InspectorTitle {
  const classWords = say(`window.class${portClass[0]?.toUpperCase() ?? ''}${portClass.slice(1)}`);
  const own = name === null ? [] : [name];
  const parts = [...own, ...service, protocol.toUpperCase(), classWords];
  return { main: String(port), parts, endpoint: endpointOf((waiting[0] ?? connections[0])?.local) };
}

function unixTitle(
  { path, state }: UnixSocket,
  say: (key: string, values?: Record<string, string>) => string,
): InspectorTitle {
  const name = path?.split('/').at(-1) ?? '';
  return {
    main: name === '' ? say('unix.nameless') : name,
    parts: [say('unix.socket'), say(`commandLine.unix-state-${state}`)],
    endpoint: path ?? '',
  };
}

function holderTitle(
  { owner, ownerReason, waiting, accepted, outgoing }: ProcessSockets,
  say: (key: string, values?: Record<string, string>) => string,
): InspectorTitle {
  const endpoint = endpointOf(
    waiting[0]?.local ?? outgoing[0]?.remote ?? accepted[0]?.local ?? null,
  );
  if (owner === null)
    return { main: say(`reason.${ownerReason ?? 'unknown'}`), parts: [], endpoint };
  return { main: owner.name, parts: [String(owner.pid)], endpoint };
}

function socketTitle(
  socket: Extract<Inspected, { kind: 'socket' }>['socket'],
  say: (key: string, values?: Record<string, string>) => string,
): InspectorTitle {
  const { protocol, local, remote, role } = socket;
  const port = role === 'outgoing' && remote !== null ? remote.port : local.port;
  const service = serviceName(protocol, port);
  const name = ownNameOfSocket(socket);
  const roleWords = say(`window.role${role[0]?.toUpperCase() ?? ''}${role.slice(1)}`);
  return {
    main: role === 'outgoing' ? `→ ${port}` : String(port),
    parts: [
      ...(name === null ? [] : [name]),
      ...(service === null ? [] : [service]),
      protocol.toUpperCase(),
      say('window.socketOf', { role: roleWords }),
    ],
    endpoint: endpointOf(role === 'outgoing' ? remote : local),
  };
}

function endpointOf(endpoint: Parameters<typeof formatEndpoint>[0] | null | undefined): string {
  return endpoint === null || endpoint === undefined ? '' : formatEndpoint(endpoint);
}
