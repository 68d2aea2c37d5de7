import type { Scope } from '../address/scope.ts';
import type { PortGroup, PortTable } from '../grouping/port-group.ts';
import type { PortRange } from '../machine/machine.ts';
import { isClientUdp } from '../port/client-port.ts';
import { portNameOf } from '../settings/port-name.ts';
import type { Settings } from '../settings/setting-schemas.ts';
import type { MonitorStatus } from '../table/monitor-status.ts';
import { translate } from '../words/translate.ts';
import type { Speech } from '../alerts/alert-words.ts';
import {
  alertEntry,
  alertsShownForMs,
  openAlerts,
  snoozeEntry,
  type TrayAlerts,
} from './alert-entries.ts';
import { dividePorts, shareLines } from './divide-ports.ts';
import { capitalised } from './menu-text.ts';
import { pauseEntry } from './pause-entry.ts';
import { portEntry } from './port-entry.ts';
import { bundleLabel } from './port-label.ts';
import type { TrayEntry, TrayMenu } from './tray-entry.ts';
import { trayMark } from './tray-mark.ts';

/** What the tray must know beside the ports to be honest about them. */
export interface TrayContext {
  readonly state: MonitorStatus['state'];
  readonly pause: MonitorStatus['pause'];
  /** UDP sockets bound in this range are the replies' ends of clients, not services. */
  readonly ephemeralPorts: PortRange;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** Whether the host ends processes. */
  readonly canEnd: boolean;
  /** The user's own names of ports. */
  readonly names: Settings['names'];
  /** What is counted beside the icon. */
  readonly title: Settings['trayTitle'];
  /** A Unix time in milliseconds as the reader's clock shows it. */
  readonly clockText: Speech['clockText'];
  /** null where nobody watches for alerts. */
  readonly alerts: TrayAlerts | null;
}

/** For how long a port counts as just opened. */
export const newForMs = 5 * 60_000;

/** The furthest first: what others can reach is what matters most. */
const scopes: readonly Scope[] = ['all-networks', 'one-network', 'this-machine'];

/**
 * The tray as data: counts, alerts, then ports by who can reach them, those just opened first,
 * then what one can do. Ports beyond a screenful go into sub-menus by number.
 */
export function trayMenu(table: PortTable, context: TrayContext): TrayMenu {
  const ports = openPorts(table, context);
  const exposed = ports.filter((group) => group.scope !== 'this-machine');
  const counts = { open: countPorts(ports), exposed: countPorts(exposed) };
  const summary = summaryText(counts, context);
  const sections = scopes.map((scope) => ports.filter((group) => group.scope === scope));
  const lines = shareLines(sections.map((groups) => groups.length));
  return {
    mark: trayMark(context),
    tooltip: tooltipText(summary, context),
    title: titleText(counts, context),
    entries: [
      { kind: 'text', label: capitalised(summary) },
      ...(context.alerts === null ? [] : [alertEntry(context.alerts, context)]),
      ...scopes.flatMap((scope, index) =>
        section(`tray.heading-${scope}`, sections[index] ?? [], lines[index] ?? 0, context),
      ),
      { kind: 'separator' },
      pauseEntry(context.pause),
      ...(context.alerts === null ? [] : [snoozeEntry(context.alerts, context.nowMs)]),
      { kind: 'separator' },
      {
        kind: 'command',
        label: translate('tray.saveSnapshot'),
        deed: { kind: 'saveSnapshot' },
      },
      { kind: 'command', label: translate('tray.open'), deed: { kind: 'open' } },
      { kind: 'command', label: translate('tray.quit'), deed: { kind: 'quit' } },
    ],
    staleAtMs: staleAtMs(ports, context),
  };
}

function openPorts(table: PortTable, { ephemeralPorts, nowMs }: TrayContext): readonly PortGroup[] {
  const newness = (group: PortGroup): number => Number(isNew(group, nowMs));
  return table.ports
    .filter((group) => group.waiting.length > 0 && !isClientUdp(group, ephemeralPorts))
    .toSorted(
      (a, b) =>
        newness(b) - newness(a) || a.port - b.port || a.protocol.localeCompare(b.protocol, 'en'),
    );
}

function isNew({ seenAtStart, firstSeenAtMs }: PortGroup, nowMs: number): boolean {
  return !seenAtStart && nowMs - firstSeenAtMs < newForMs;
}

/** When the first port stops being new, an alert is an hour old or the snooze ends. */
function staleAtMs(ports: readonly PortGroup[], { nowMs, alerts }: TrayContext): number | null {
  const times = [
    ...ports.filter((group) => isNew(group, nowMs)).map((one) => one.firstSeenAtMs + newForMs),
    ...(alerts?.alerts ?? []).map(({ atMs }) => atMs + alertsShownForMs),
    alerts?.snoozedUntilMs ?? -Infinity,
  ].filter((atMs) => atMs > nowMs);
  return times.length === 0 ? null : Math.min(...times);
}

interface PortCounts {
  readonly open: number;
  readonly exposed: number;
}

/** The icon's mark in words, so that it is told to those too who cannot see it. */
function tooltipText(summary: string, { alerts, nowMs }: TrayContext): string {
  const open = alerts === null ? 0 : openAlerts(alerts, nowMs).length;
  const words = open === 0 ? [] : [translate('tray.openAlerts', { count: open })];
  return translate('tray.tooltip', { summary: [summary, ...words].join(' · ') });
}

/** What is not as it is now is said first. */
function summaryText(counts: PortCounts, { state, pause, clockText }: TrayContext): string {
  if (pause !== null) {
    const since = clockText(pause.sinceMs);
    if (pause.untilMs === null) return translate('tray.paused', { since });
    return translate('tray.pausedUntil', { since, time: clockText(pause.untilMs) });
  }
  if (state === 'starting') return translate('tray.starting');
  if (state === 'failing') return translate('tray.failing');
  const open = translate('tray.openPorts', { count: counts.open });
  if (counts.open === 0) return open;
  const reachable = translate('tray.reachable', { count: counts.exposed });
  return translate('tray.summary', { open, reachable });
}

/** A number that is not the present one is not shown as if it were. */
function titleText(counts: PortCounts, { title, state, pause }: TrayContext): string {
  if (title === 'off') return '';
  if (pause !== null) return '⏸';
  return state === 'reading' ? String(counts[title]) : '';
}

/** Different programs on one port number (one shadows the other) still are one open port. */
function countPorts(groups: readonly PortGroup[]): number {
  return new Set(groups.map(({ protocol, port }) => `${protocol} ${port}`)).size;
}

function section(
  heading: string,
  groups: readonly PortGroup[],
  lines: number,
  { nowMs, canEnd, names }: TrayContext,
): TrayEntry[] {
  if (groups.length === 0) return [];
  const { top, bundles } = dividePorts(groups, lines);
  const entry = (group: PortGroup): TrayEntry =>
    portEntry(group, { isNew: isNew(group, nowMs), canEnd, name: portNameOf(names, group) });
  return [
    { kind: 'separator' },
    { kind: 'text', label: translate(heading) },
    ...top.map(entry),
    ...bundles.map((bundle): TrayEntry => ({
      kind: 'submenu',
      label: bundleLabel(bundle),
      entries: bundle.map(entry),
    })),
  ];
}
