import { socketScope } from '../../core/address/socket-scope.ts';
import type { PortGroup, PortTable, ProcessGroup } from '../../core/grouping/port-group.ts';
import { translate, writeNumber } from '../../core/words/translate.ts';
import { ownerCell, ownerText } from './owner-cell.ts';
import { reachText, reachTone } from './reach-text.ts';
import { serviceCell } from './service-cell.ts';
import { closeRail, socketRow } from './socket-row.ts';
import type { TableContext } from './table-context.ts';
import { cell, emptyCell, type ChildRow, type GroupRow, type TableRow } from './table-row.ts';

/** A port as a line and its sockets under it: by process where several processes share it. */
export function portRows(group: PortGroup, table: PortTable, context: TableContext): TableRow[] {
  const children = [
    ...group.shadows.map((key) => shadowRow(key, table)),
    ...group.processes.flatMap((process) => processRows(process, group, context)),
  ];
  return [portRow(group, context), ...closeRail(children)];
}

function portRow(group: PortGroup, context: TableContext): GroupRow {
  const connections = group.connections.length;
  return {
    kind: 'group',
    port: String(group.port),
    protocol: group.protocol,
    service: serviceCell(group),
    reach: cell(
      groupReach(group, context),
      group.waiting.length === 0 ? 'soft' : reachTone(group.scope),
    ),
    process: ownerCell(group),
    count: cell(connections === 0 ? '' : writeNumber(connections)),
    age: emptyCell,
  };
}

/** The widest reach of a waiting socket; a port on which nobody waits any more has none. */
function groupReach(group: PortGroup, context: TableContext): string {
  if (group.waiting.length === 0) return translate('commandLine.nobodyWaits');
  const reaches = group.waiting.map((socket) => reachText(socket, context.machine));
  if (group.networkNamespace !== null) return widestInside(group, reaches);
  const widest = translate(`commandLine.scope-${group.scope}`);
  return group.scope === 'one-network' ? (reaches.find(isNamed) ?? widest) : widest;
}

/** In a network of its own the widest reach is that of an address other than loopback. */
function widestInside({ waiting }: PortGroup, reaches: readonly string[]): string {
  const at = waiting.findIndex((socket) => socketScope(socket) !== 'this-machine');
  return reaches[Math.max(0, at)] ?? '';
}

function isNamed(reach: string): boolean {
  return reach !== translate('commandLine.scope-this-machine');
}

function processRows(
  process: ProcessGroup,
  group: PortGroup,
  context: TableContext,
): readonly ChildRow[] {
  const sockets = process.sockets.map((socket) => socketRow(socket, context));
  return group.processes.length === 1
    ? sockets
    : [remarkRow('heldBy', ownerText(process)), ...sockets];
}

/** Says which other program waits on the same port number: a client reaches only one of them. */
function shadowRow(key: string, table: PortTable): ChildRow {
  const other = table.ports.find((group) => group.key === key);
  return remarkRow('shadow', other === undefined ? key : ownerText(other));
}

function remarkRow(remark: 'heldBy' | 'shadow', text: string): ChildRow {
  const words = translate(`commandLine.${remark}`, { process: text }).split(' ');
  return {
    kind: 'child',
    last: false,
    role: translate(`commandLine.${remark}Role`),
    endpoint: { parts: words, tone: remark === 'shadow' ? 'exposed' : null },
    process: emptyCell,
    state: emptyCell,
    age: emptyCell,
  };
}
