import type { Stop } from '../core/contract/client.ts';
import { groupByPort } from '../core/grouping/group-by-port.ts';
import type { TrayMenu } from '../core/tray/tray-entry.ts';
import { trayMenu } from '../core/tray/tray-menu.ts';
import type { Monitor } from '../monitor/monitor.ts';

/** The tray is a glance: it may be this late, and so costs next to nothing. */
export const trayDelayMs = 2000;

/** Draws the tray's data once, then at most every `trayDelayMs` while the table changes. */
export function followPorts(monitor: Monitor, show: (menu: TrayMenu) => void): Stop {
  let timer: NodeJS.Timeout | null = null;
  let state = monitor.status().state;
  const draw = () => {
    timer = null;
    show(menuNow(monitor));
  };
  const drawSoon = () => {
    timer ??= setTimeout(draw, trayDelayMs);
  };
  const stops = [
    monitor.onDelta(drawSoon),
    monitor.onStatus((status) => {
      if (status.state === state) return;
      state = status.state;
      drawSoon();
    }),
  ];
  draw();
  return () => {
    for (const stop of stops.splice(0)) stop();
    if (timer !== null) clearTimeout(timer);
  };
}

/** Only sockets that wait are grouped: tens of thousands of connections cost the tray nothing. */
function menuNow(monitor: Monitor): TrayMenu {
  const waiting = monitor
    .snapshot()
    .sockets.filter(({ role }) => role === 'listener' || role === 'bound');
  const { ephemeralPorts } = monitor.machine();
  return trayMenu(groupByPort(waiting), { state: monitor.status().state, ephemeralPorts });
}
