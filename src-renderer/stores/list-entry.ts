import type {
  OutgoingGroup,
  PortGroup,
  PortTable,
} from '../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { ClosedSocket } from './row-marks.ts';
import type { ShownFilter } from './shown-filter.ts';
import type { Sortable } from './sort-entries.ts';

/** A port's group with what of it is shown. */
export interface PortEntry extends Sortable {
  readonly kind: 'port';
  readonly group: PortGroup;
  readonly sockets: readonly Socket[];
  /** Closed a moment ago. */
  readonly gone: readonly Socket[];
}

export interface OutgoingEntry extends Sortable {
  readonly kind: 'outgoing';
  readonly group: OutgoingGroup;
  readonly sockets: readonly Socket[];
  readonly gone: readonly Socket[];
}

export type ListEntry = PortEntry | OutgoingEntry;

/**
 * The groups that are shown: those of which the filter keeps a socket, and for a moment those
 * whose sockets have just closed.
 */
export function listEntries(
  table: PortTable,
  closed: Iterable<ClosedSocket>,
  shown: ShownFilter,
): readonly ListEntry[] {
  const gone = goneByGroup(closed, shown);
  const live = [...table.ports, ...table.outgoing].flatMap((group) => {
    const sockets = gone.get(group.key)?.sockets ?? [];
    gone.delete(group.key);
    return entryOf(group, shown.socketsOf(group), sockets, shown);
  });
  const closedGroups = [...gone.values()].flatMap(({ group, sockets }) =>
    entryOf(group, [], sockets, shown),
  );
  return [...live, ...closedGroups];
}

interface Gone {
  readonly group: PortGroup | OutgoingGroup;
  readonly sockets: Socket[];
}

function goneByGroup(closed: Iterable<ClosedSocket>, shown: ShownFilter): Map<string, Gone> {
  const groups = new Map<string, Gone>();
  for (const { socket, group } of closed) {
    if (!shown.keepsSocket(socket)) continue;
    const gone = groups.get(group.key) ?? { group, sockets: [] };
    gone.sockets.push(socket);
    groups.set(group.key, gone);
  }
  return groups;
}

function entryOf(
  group: PortGroup | OutgoingGroup,
  sockets: readonly Socket[],
  gone: readonly Socket[],
  shown: ShownFilter,
): readonly ListEntry[] {
  if (sockets.length + gone.length === 0) return [];
  const { key, protocol, serviceName, owners, firstSeenAtMs, seenAtStart } = group;
  const common = { key, protocol, serviceName, owners, firstSeenAtMs, seenAtStart, sockets, gone };
  if (isOutgoing(group)) {
    if (!shown.keepsOutgoing()) return [];
    const port = group.remotePort;
    return [{ ...common, kind: 'outgoing', group, port, scope: null, connections: sockets.length }];
  }
  if (!shown.keepsPort(group)) return [];
  const connections = sockets.reduce((sum, socket) => sum + Number(socket.remote !== null), 0);
  return [{ ...common, kind: 'port', group, port: group.port, scope: group.scope, connections }];
}

export function isOutgoing(group: PortGroup | OutgoingGroup): group is OutgoingGroup {
  return 'remotePort' in group;
}
