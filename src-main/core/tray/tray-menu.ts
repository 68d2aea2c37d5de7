import type { PortGroup, PortTable } from '../grouping/port-group.ts';
import type { PortRange } from '../machine/machine.ts';
import { isClientUdp } from '../port/client-port.ts';
import type { MonitorStatus } from '../table/monitor-status.ts';
import { translate } from '../words/translate.ts';
import { dividePorts, shareLines } from './divide-ports.ts';
import { portLabel } from './port-label.ts';
import type { TrayEntry, TrayMenu } from './tray-entry.ts';

/** What the tray must know beside the ports to be honest about them. */
export interface TrayContext {
  readonly state: MonitorStatus['state'];
  /** UDP sockets bound in this range are the replies' ends of clients, not services. */
  readonly ephemeralPorts: PortRange;
}

/**
 * The tray as data: counts, then ports reachable from other machines, then those of this machine
 * only, then what one can do. Ports beyond a screenful go into sub-menus by number.
 */
export function trayMenu(table: PortTable, context: TrayContext): TrayMenu {
  const ports = openPorts(table, context.ephemeralPorts);
  const exposed = ports.filter((group) => group.scope !== 'this-machine');
  const local = ports.filter((group) => group.scope === 'this-machine');
  const summary = summaryText(ports, exposed, context.state);
  const lines = shareLines(exposed.length, local.length);
  return {
    tooltip: translate('tray.tooltip', { summary }),
    title: ports.length === 0 ? '' : String(countPorts(ports)),
    entries: [
      { kind: 'text', label: capitalised(summary) },
      ...section('tray.exposedHeading', exposed, lines.exposed),
      ...section('tray.localHeading', local, lines.local),
      { kind: 'separator' },
      { kind: 'command', label: translate('tray.open'), command: 'open' },
      { kind: 'command', label: translate('tray.quit'), command: 'quit' },
    ],
  };
}

function openPorts(table: PortTable, ephemeralPorts: PortRange): readonly PortGroup[] {
  return table.ports
    .filter((group) => group.waiting.length > 0 && !isClientUdp(group, ephemeralPorts))
    .toSorted((a, b) => a.port - b.port || a.protocol.localeCompare(b.protocol, 'en'));
}

function summaryText(
  ports: readonly PortGroup[],
  exposed: readonly PortGroup[],
  state: TrayContext['state'],
): string {
  if (state === 'starting') return translate('tray.starting');
  if (state === 'failing') return translate('tray.failing');
  const open = translate('tray.openPorts', { count: countPorts(ports) });
  if (ports.length === 0) return open;
  const reachable = translate('tray.reachable', { count: countPorts(exposed) });
  return translate('tray.summary', { open, reachable });
}

/** Different programs on one port number (one shadows the other) still are one open port. */
function countPorts(groups: readonly PortGroup[]): number {
  return new Set(groups.map(({ protocol, port }) => `${protocol} ${port}`)).size;
}

function section(heading: string, groups: readonly PortGroup[], lines: number): TrayEntry[] {
  if (groups.length === 0) return [];
  const { top, bundles } = dividePorts(groups, lines);
  return [
    { kind: 'separator' },
    { kind: 'text', label: translate(heading) },
    ...top.map(portEntry),
    ...bundles.map(bundleEntry),
  ];
}

function portEntry(group: PortGroup): TrayEntry {
  const { protocol, port } = group;
  return { kind: 'port', label: portLabel(group), protocol, port };
}

function bundleEntry(groups: readonly PortGroup[]): TrayEntry {
  const numbers = groups.map((group) => group.port);
  const label = translate('tray.range', {
    first: String(numbers[0] ?? 0),
    last: String(numbers.at(-1) ?? 0),
    count: groups.length,
  });
  return { kind: 'submenu', label, entries: groups.map(portEntry) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
