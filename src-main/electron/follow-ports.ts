import { clockText } from '../core/alerts/clock-text.ts';
import type { Stop } from '../core/contract/client.ts';
import { groupByPort } from '../core/grouping/group-by-port.ts';
import type { TrayMenu } from '../core/tray/tray-entry.ts';
import { trayMenu } from '../core/tray/tray-menu.ts';
import type { AlertKeeper } from '../host/alerts/alert-keeper.ts';
import type { SettingsKeeper } from '../host/settings/settings-keeper.ts';
import type { Monitor } from '../monitor/monitor.ts';

/** The tray is a glance: it may be this late, and so costs next to nothing. */
export const trayDelayMs = 2000;

/** A timer waits no longer than this at once; beyond it `setTimeout` would not wait at all. */
const longestWaitMs = 3_600_000;

/** What stands behind the tray beside the table. */
export interface TraySources {
  readonly alerts: Pick<AlertKeeper, 'report' | 'onChange'>;
  readonly endsProcesses: boolean;
  readonly settings: Pick<SettingsKeeper, 'state' | 'onChange'>;
}

/**
 * Draws the tray's data once, then at most every `trayDelayMs` while the table or the alerts
 * change, and when what it says grows old.
 */
export function followPorts(
  monitor: Monitor,
  sources: TraySources,
  show: (menu: TrayMenu) => void,
): Stop {
  const timer = soonestTimer(() => {
    const menu = menuNow(monitor, sources);
    show(menu);
    if (menu.staleAtMs !== null) timer.wait(menu.staleAtMs - Date.now());
  });
  const drawSoon = (): void => timer.wait(trayDelayMs);
  let { state, pause } = monitor.status();
  const stops = [
    monitor.onDelta(drawSoon),
    sources.alerts.onChange(drawSoon),
    sources.settings.onChange(drawSoon),
    monitor.onStatus((status) => {
      if (status.state === state && status.pause === pause) return;
      ({ state, pause } = status);
      drawSoon();
    }),
  ];
  timer.now();
  return () => {
    for (const stop of stops.splice(0)) stop();
    timer.stop();
  };
}

/** Runs `action` when the soonest of all asked waits is over, once. */
function soonestTimer(action: () => void) {
  let timer: NodeJS.Timeout | null = null;
  let dueAtMs = Infinity;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    dueAtMs = Infinity;
  };
  const now = (): void => {
    stop();
    action();
  };
  const wait = (ms: number): void => {
    const bounded = Math.min(Math.max(ms, trayDelayMs), longestWaitMs);
    if (Date.now() + bounded >= dueAtMs) return;
    stop();
    dueAtMs = Date.now() + bounded;
    timer = setTimeout(now, bounded);
  };
  return { now, wait, stop };
}

/** Only sockets that wait are grouped: tens of thousands of connections cost the tray nothing. */
function menuNow(monitor: Monitor, { alerts, settings, endsProcesses }: TraySources): TrayMenu {
  const waiting = monitor
    .snapshot()
    .sockets.filter(({ role }) => role === 'listener' || role === 'bound');
  const { ephemeralPorts } = monitor.machine();
  const { state, pause } = monitor.status();
  const { names, trayTitle } = settings.state().settings;
  return trayMenu(groupByPort(waiting), {
    state,
    pause,
    ephemeralPorts,
    nowMs: Date.now(),
    canEnd: endsProcesses,
    names,
    title: trayTitle,
    clockText,
    alerts: alerts.report(),
  });
}
