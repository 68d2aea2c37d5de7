import type { PortTable } from '../../../src-main/core/grouping/port-group.ts';
import { KeptLines } from './kept-lines.ts';
import { keptOrder } from './kept-order.ts';
import { ListEntries, type ListEntry, type OutgoingEntry, type PortEntry } from './list-entry.ts';
import {
  outgoingRowKey,
  portRowKey,
  sectionKeys,
  type ListRow,
  type SectionRow,
} from './list-row.ts';
import { portChildren } from './port-children.ts';
import { socketRow } from './socket-row.ts';
import type { ClosedSocket } from '../table/row-marks.ts';
import type { ShownFilter } from '../search/shown-filter.ts';
import { sortableOrder, type SortColumn, type SortOrder } from './sort-entries.ts';
import type { IsExpanded } from './view-sockets.ts';

export interface RowsRequest {
  readonly table: PortTable;
  readonly closed: Iterable<ClosedSocket>;
  readonly shown: ShownFilter;
  readonly order: SortOrder;
  readonly isExpanded: IsExpanded;
  /** Another number whenever a row was folded or unfolded. */
  readonly folds: number;
}

/** The lines of the Ports view: services by port, the clients, the leftovers. */
export class PortRows {
  readonly #entries = new ListEntries();
  readonly #ports = new KeptLines<ListEntry, ListRow>();
  readonly #outgoing = new KeptLines<ListEntry, ListRow>();
  readonly #closing = new KeptLines<ListEntry, ListRow>();
  readonly #orderOf = keptOrder<SortColumn, ListEntry>(sortableOrder);

  rows(request: RowsRequest): readonly ListRow[] {
    const { table, closed, shown } = request;
    const entries = this.#entries.of(table, closed, shown);
    const closing = entries.filter((entry) => entry.closing);
    const open = entries.filter((entry) => !entry.closing);
    const ports = open.filter((entry) => entry.kind === 'port');
    const outgoing = open.filter((entry) => entry.kind === 'outgoing');
    return [
      ...this.#lines(this.#ports, ports, null, request),
      ...this.#section('outgoing', this.#outgoing, outgoing, request),
      ...this.#section('closing', this.#closing, closing, request),
    ];
  }

  #lines(
    kept: KeptLines<ListEntry, ListRow>,
    items: readonly ListEntry[],
    parentKey: string | null,
    request: RowsRequest,
  ): readonly ListRow[] {
    const { order, shown, folds } = request;
    const lines = kept.layOut({
      items,
      order: this.#orderOf(order),
      linesOf: (entry) =>
        entry.kind === 'port'
          ? portRows(entry, parentKey, request)
          : outgoingRows(entry, parentKey, request),
      variant: [folds, shown.searching],
    });
    return lines.flat();
  }

  #section(
    section: SectionRow['section'],
    kept: KeptLines<ListEntry, ListRow>,
    entries: readonly ListEntry[],
    request: RowsRequest,
  ): readonly ListRow[] {
    if (entries.length === 0) return [];
    const heading = sectionRow(section, entries, request);
    if (heading.expanded !== true) return [heading];
    return [heading, ...this.#lines(kept, entries, heading.key, request)];
  }
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

function sectionRow(
  section: SectionRow['section'],
  entries: readonly ListEntry[],
  request: RowsRequest,
): SectionRow {
  const key = sectionKeys[section];
  return {
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
}

function outgoingRows(
  entry: OutgoingEntry,
  parentKey: string | null,
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
