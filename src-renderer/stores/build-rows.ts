import type { PortTable } from '../../src-main/core/grouping/port-group.ts';
import { isClosing } from '../../src-main/core/grouping/is-closing.ts';
import { listEntries, type ListEntry, type OutgoingEntry, type PortEntry } from './list-entry.ts';
import {
  outgoingRowKey,
  portRowKey,
  sectionKeys,
  type ListRow,
  type SectionRow,
} from './list-row.ts';
import { portChildren } from './port-children.ts';
import { socketRow } from './socket-row.ts';
import type { ClosedSocket } from './row-marks.ts';
import type { ShownFilter } from './shown-filter.ts';
import { compareSortables, type SortOrder } from './sort-entries.ts';

export interface RowsRequest {
  readonly table: PortTable;
  readonly closed: Iterable<ClosedSocket>;
  readonly shown: ShownFilter;
  readonly order: SortOrder;
  /** Whether the reader has folded a row open; `usual` is what it is until they say. */
  readonly isExpanded: (rowKey: string, usual: boolean) => boolean;
}

/** Lays the table out as the lines of the Ports view: services by port, the clients, the leftovers. */
export function buildRows(request: RowsRequest): readonly ListRow[] {
  const entries = [...listEntries(request.table, request.closed, request.shown)];
  entries.sort(compareSortables(request.order));
  const closing = entries.filter((entry) => isClosing(entry.group));
  const open = entries.filter((entry) => !isClosing(entry.group));
  return [
    ...open.flatMap((entry) => (entry.kind === 'port' ? portRows(entry, null, request) : [])),
    ...sectionRows(
      'outgoing',
      open.filter((entry) => entry.kind === 'outgoing'),
      request,
    ),
    ...sectionRows('closing', closing, request),
  ];
}

function portRows(
  entry: PortEntry,
  parentKey: string | null,
  request: RowsRequest,
): readonly ListRow[] {
  const key = portRowKey(entry.group);
  const expanded = request.isExpanded(key, onlyConnectionsMatch(entry, request.shown));
  const closed = entry.sockets.length === 0;
  const level = parentKey === null ? 1 : 2;
  const { group, connections } = entry;
  const row: ListRow = {
    kind: 'port',
    key,
    level,
    parentKey,
    expanded,
    closed,
    group,
    connections,
  };
  return expanded ? [row, ...portChildren(entry, row, request.isExpanded)] : [row];
}

/** What was searched for is inside, so the group shows its inside. */
function onlyConnectionsMatch(entry: PortEntry, shown: ShownFilter): boolean {
  return shown.searching && entry.sockets.every((socket) => socket.remote !== null);
}

function sectionRows(
  section: SectionRow['section'],
  entries: readonly ListEntry[],
  request: RowsRequest,
): readonly ListRow[] {
  if (entries.length === 0) return [];
  const key = sectionKeys[section];
  const heading: SectionRow = {
    kind: 'section',
    section,
    key,
    level: 1,
    parentKey: null,
    expanded: request.isExpanded(key, section === 'outgoing' || request.shown.searching),
    closed: false,
    groups: entries.length,
    sockets: entries.reduce((sum, entry) => sum + entry.connections, 0),
  };
  if (heading.expanded !== true) return [heading];
  const inside = entries.flatMap((entry) =>
    entry.kind === 'port' ? portRows(entry, key, request) : outgoingRows(entry, key, request),
  );
  return [heading, ...inside];
}

function outgoingRows(
  entry: OutgoingEntry,
  parentKey: string,
  request: RowsRequest,
): readonly ListRow[] {
  const { group, connections } = entry;
  const key = outgoingRowKey(group);
  const expanded = request.isExpanded(key, false);
  const closed = entry.sockets.length === 0;
  const level = 2;
  const kind = 'outgoing';
  const row: ListRow = { kind, key, level, parentKey, expanded, closed, group, connections };
  if (!expanded) return [row];
  const gone = new Set(entry.gone);
  const sockets = [...entry.sockets, ...entry.gone].map((socket) =>
    socketRow(socket, { parentKey: key, level: 3, closed: gone.has(socket), namesOwner: false }),
  );
  return [row, ...sockets];
}
