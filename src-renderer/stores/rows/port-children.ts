import type { ProcessGroup } from '../../../src-main/core/grouping/port-group.ts';
import { ownerSetKey } from '../../../src-main/core/grouping/owner-set.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { PortEntry } from './list-entry.ts';
import type { ListRow, PortRow } from './list-row.ts';
import { socketRow } from './socket-row.ts';

/**
 * The lines under a port: its sockets by the process that holds them. A process that only holds
 * one of them, or that the port's own line names already, gets no heading of its own.
 */
export function portChildren(
  entry: PortEntry,
  parent: PortRow,
  isExpanded: (rowKey: string, usual: boolean) => boolean,
): readonly ListRow[] {
  const { group } = entry;
  const place = { parentKey: parent.key, level: parent.level + 1 };
  const kept = new Set(entry.sockets);
  const gone = new Set(entry.gone);
  const rows: ListRow[] = [];
  const placed = new Set<Socket>();
  for (const process of group.processes) {
    const sockets = withGone(process, kept, entry.gone);
    sockets.forEach((socket) => placed.add(socket));
    rows.push(...processRows(process, sockets, { entry, place, gone, isExpanded }));
  }
  for (const socket of entry.gone) {
    if (!placed.has(socket)) {
      rows.push(socketRow(socket, { ...place, closed: true, namesOwner: true }));
    }
  }
  return rows;
}

interface Place {
  readonly entry: PortEntry;
  readonly place: { readonly parentKey: string; readonly level: number };
  readonly gone: ReadonlySet<Socket>;
  readonly isExpanded: (rowKey: string, usual: boolean) => boolean;
}

function processRows(
  process: ProcessGroup,
  sockets: readonly Socket[],
  { entry, place, gone, isExpanded }: Place,
): readonly ListRow[] {
  const { group } = entry;
  const named = ownerSetKey(process) === ownerSetKey(group);
  if (named || sockets.length < 2) {
    return sockets.map((socket) =>
      socketRow(socket, { ...place, closed: gone.has(socket), namesOwner: !named }),
    );
  }
  const key = `process:${group.key} ${process.key}`;
  const expanded = isExpanded(key, true);
  const heading: ListRow = {
    kind: 'process',
    key,
    ...place,
    expanded,
    closed: sockets.every((socket) => gone.has(socket)),
    process,
    sockets: sockets.length,
  };
  if (!expanded) return [heading];
  const inside = { parentKey: key, level: place.level + 1, namesOwner: false };
  return [
    heading,
    ...sockets.map((socket) => socketRow(socket, { ...inside, closed: gone.has(socket) })),
  ];
}

/** A socket that just closed keeps its place: those that wait come first, then the oldest. */
function withGone(
  process: ProcessGroup,
  kept: ReadonlySet<Socket>,
  gone: readonly Socket[],
): readonly Socket[] {
  const live = process.sockets.filter((socket) => kept.has(socket));
  const mine = gone.filter((socket) => ownerSetKey(socket) === process.key);
  if (mine.length === 0) return live;
  return [...live, ...mine].sort(
    (a, b) =>
      Number(a.remote !== null) - Number(b.remote !== null) || a.firstSeenAtMs - b.firstSeenAtMs,
  );
}
