import type { PortTable } from '../../src-main/core/grouping/port-group.ts';
import { listEntries, type OutgoingEntry, type PortEntry } from './list-entry.ts';
import {
  outgoingRowKey,
  outgoingSectionKey,
  portRowKey,
  socketRowKey,
  type ListRow,
  type SectionRow,
} from './list-row.ts';
import { portChildren } from './port-children.ts';
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

/** Lays the table out as the lines of the Ports view: services by port, then the client sockets. */
export function buildRows(request: RowsRequest): readonly ListRow[] {
  const entries = [...listEntries(request.table, request.closed, request.shown)];
  entries.sort(compareSortables(request.order));
  const rows: ListRow[] = [];
  for (const entry of entries) if (entry.kind === 'port') addPort(rows, entry, request);
  addOutgoing(
    rows,
    entries.filter((entry) => entry.kind === 'outgoing'),
    request,
  );
  return rows;
}

function addPort(rows: ListRow[], entry: PortEntry, request: RowsRequest): void {
  const key = portRowKey(entry.group);
  const expanded = request.isExpanded(key, onlyConnectionsMatch(entry, request.shown));
  const closed = entry.sockets.length === 0;
  const { group, connections } = entry;
  rows.push({ kind: 'port', key, level: 1, parentKey: null, expanded, closed, group, connections });
  if (expanded) rows.push(...portChildren(entry, key, request.isExpanded));
}

/** What was searched for is inside, so the group shows its inside. */
function onlyConnectionsMatch(entry: PortEntry, shown: ShownFilter): boolean {
  return shown.searching && entry.sockets.every((socket) => socket.remote !== null);
}

function addOutgoing(
  rows: ListRow[],
  entries: readonly OutgoingEntry[],
  request: RowsRequest,
): void {
  if (entries.length === 0) return;
  const section = sectionRow(entries, request);
  rows.push(section);
  if (section.expanded !== true) return;
  for (const entry of entries) addOutgoingGroup(rows, entry, request);
}

function sectionRow(entries: readonly OutgoingEntry[], request: RowsRequest): SectionRow {
  return {
    kind: 'section',
    key: outgoingSectionKey,
    level: 1,
    parentKey: null,
    expanded: request.isExpanded(outgoingSectionKey, true),
    closed: false,
    groups: entries.length,
    sockets: entries.reduce((sum, entry) => sum + entry.connections, 0),
  };
}

function addOutgoingGroup(rows: ListRow[], entry: OutgoingEntry, request: RowsRequest): void {
  const { group, connections } = entry;
  const key = outgoingRowKey(group);
  const expanded = request.isExpanded(key, false);
  const closed = entry.sockets.length === 0;
  const parentKey = outgoingSectionKey;
  rows.push({ kind: 'outgoing', key, level: 2, parentKey, expanded, closed, group, connections });
  if (!expanded) return;
  const gone = new Set(entry.gone);
  for (const socket of [...entry.sockets, ...entry.gone]) {
    rows.push({
      kind: 'socket',
      key: socketRowKey(socket),
      level: 3,
      parentKey: key,
      expanded: null,
      closed: gone.has(socket),
      socket,
      namesOwner: false,
    });
  }
}
