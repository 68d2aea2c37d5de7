import type {
  OutgoingGroup,
  PortGroup,
  PortTable,
} from '../../../src-main/core/grouping/port-group.ts';
import { isClosing } from '../../../src-main/core/grouping/is-closing.ts';
import { remembered } from '../../../src-main/core/grouping/remembered.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { ClosedSocket } from '../table/row-marks.ts';
import type { ShownFilter } from '../search/shown-filter.ts';
import type { Sortable } from './sort-entries.ts';

/** A port's group with what of it is shown. */
export interface PortEntry extends Sortable {
  readonly kind: 'port';
  readonly group: PortGroup;
  readonly sockets: readonly Socket[];
  /** Closed a moment ago. */
  readonly gone: readonly Socket[];
  /** Only the kernel's leftovers. */
  readonly closing: boolean;
}

export interface OutgoingEntry extends Sortable {
  readonly kind: 'outgoing';
  readonly group: OutgoingGroup;
  readonly sockets: readonly Socket[];
  readonly gone: readonly Socket[];
  readonly closing: boolean;
}

export type ListEntry = PortEntry | OutgoingEntry;

/**
 * The groups that are shown: those of which the filter keeps a socket, and for a moment those
 * whose sockets have just closed. What stands for a group that did not change stays the object it
 * was.
 */
export class ListEntries {
  #shown: ShownFilter | null = null;
  #entryOf: (group: Group) => readonly ListEntry[] = () => [];

  of(table: PortTable, closed: Iterable<ClosedSocket>, shown: ShownFilter): readonly ListEntry[] {
    if (shown !== this.#shown) {
      this.#entryOf = remembered((group) => entryOf(group, shown.socketsOf(group), [], shown));
    }
    this.#shown = shown;
    const gone = goneByGroup(closed, shown);
    const entries: ListEntry[] = [];
    for (const groups of [table.ports, table.outgoing]) {
      for (const group of groups) {
        const sockets = gone.get(group.key)?.sockets;
        gone.delete(group.key);
        const [entry] =
          sockets === undefined
            ? this.#entryOf(group)
            : entryOf(group, shown.socketsOf(group), sockets, shown);
        if (entry !== undefined) entries.push(entry);
      }
    }
    for (const { group, sockets } of gone.values()) {
      entries.push(...entryOf(group, [], sockets, shown));
    }
    return entries;
  }
}

type Group = PortGroup | OutgoingGroup;

/** Whether any group is shown; looks no further than to the first. */
export function isAnyEntry(
  table: PortTable,
  closed: Iterable<ClosedSocket>,
  shown: ShownFilter,
): boolean {
  const isShown = (group: Group): boolean =>
    entryOf(group, shown.socketsOf(group), [], shown).length > 0;
  if (table.ports.some(isShown) || table.outgoing.some(isShown)) return true;
  return [...goneByGroup(closed, shown).values()].some(
    ({ group, sockets }) => entryOf(group, [], sockets, shown).length > 0,
  );
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
  const age = { firstSeenAtMs, seenAtStart };
  const closing = isClosing(group);
  const common = { key, protocol, serviceName, owners, ...age, sockets, gone, closing };
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
