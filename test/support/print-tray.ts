import { parseArgs } from 'node:util';
import { clockText } from '../../src-main/core/alerts/clock-text.ts';
import { groupByPort } from '../../src-main/core/grouping/group-by-port.ts';
import type { TrayEntry } from '../../src-main/core/tray/tray-entry.ts';
import { trayTitles } from '../../src-main/core/settings/setting-schemas.ts';
import { pauseFor } from '../../src-main/core/table/reading-pause.ts';
import { trayMenu } from '../../src-main/core/tray/tray-menu.ts';
import { trayIconFile } from '../../src-main/electron/tray-icon.ts';
import { anAlert } from './an-alert.ts';
import { traySockets } from './tray-sockets.ts';

/**
 * Prints the tray and its menu as a person would see them:
 * `npm run tray -- --platform darwin --ports 200`. `--paused` and `--failing` say how reading goes,
 * `--fine` that somebody has seen the alerts, `--dark` what the taskbar of Windows looks like.
 */
const { values } = parseArgs({
  options: {
    platform: { type: 'string', default: process.platform },
    ports: { type: 'string', default: '5' },
    paused: { type: 'boolean', default: false },
    failing: { type: 'boolean', default: false },
    fine: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    title: { type: 'string', default: 'off' },
  },
});
const nowMs = Date.now();
const count = Number(values.ports);
const accepted = values.fine;
const alerts = [
  anAlert({ accepted, atMs: nowMs - 40 * 60_000, kind: 'closed', port: 5432, program: 'postgres' }),
  anAlert({ accepted, atMs: nowMs - 2 * 60_000, program: 'python3' }),
];
const menu = trayMenu(groupByPort(traySockets(count, nowMs)), {
  state: values.failing ? 'failing' : 'reading',
  ephemeralPorts: { first: 32_768, last: 60_999 },
  nowMs,
  canEnd: true,
  names: { 3000: 'my shop' },
  pause: values.paused ? pauseFor('quarter-hour', nowMs) : null,
  title: trayTitles.find((title) => title === values.title) ?? 'off',
  clockText,
  alerts: { alerts: count === 0 ? [] : alerts, snoozedUntilMs: null },
});

const title = values.platform === 'darwin' ? ` ${menu.title}` : '';
const icon = trayIconFile('build/tray', {
  platform: values.platform,
  darkTaskbar: values.dark,
  mark: menu.mark,
});
const signs = { none: '', paused: '⏸', failing: '×', alert: '●' };
console.log(`icon: [▤${signs[menu.mark]}]${title}      ${icon}`);
console.log(`tooltip: “${menu.tooltip}”\n`);
print(menu.entries, '');

function print(entries: readonly TrayEntry[], indent: string): void {
  for (const entry of entries) {
    if (entry.kind === 'separator') console.log(`${indent}${'─'.repeat(40)}`);
    else if (entry.kind === 'text') console.log(`${indent}(${entry.label})`);
    else if (entry.kind === 'command') console.log(`${indent}${entry.label}`);
    else {
      console.log(`${indent}${entry.label}  ▸`);
      print(entry.entries, `${indent}    `);
    }
  }
}
