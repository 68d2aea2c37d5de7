import { parseArgs } from 'node:util';
import { clockText } from '../../src-main/core/alerts/clock-text.ts';
import { groupByPort } from '../../src-main/core/grouping/group-by-port.ts';
import type { TrayEntry } from '../../src-main/core/tray/tray-entry.ts';
import { trayTitles } from '../../src-main/core/settings/setting-schemas.ts';
import { pauseFor } from '../../src-main/core/table/reading-pause.ts';
import { trayMenu } from '../../src-main/core/tray/tray-menu.ts';
import { anAlert } from './an-alert.ts';
import { traySockets } from './tray-sockets.ts';

/**
 * Prints the tray and its menu as a person would see them:
 * `node test/support/print-tray.ts --platform darwin --ports 200`.
 */
const { values } = parseArgs({
  options: {
    platform: { type: 'string', default: process.platform },
    ports: { type: 'string', default: '5' },
    paused: { type: 'boolean', default: false },
    title: { type: 'string', default: 'off' },
  },
});
const nowMs = Date.now();
const count = Number(values.ports);
const alerts = [
  anAlert({ atMs: nowMs - 40 * 60_000, kind: 'closed', port: 5432, program: 'postgres' }),
  anAlert({ atMs: nowMs - 2 * 60_000, program: 'python3' }),
];
const menu = trayMenu(groupByPort(traySockets(count, nowMs)), {
  state: 'reading',
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
console.log(`icon: [▤]${title}      tooltip: “${menu.tooltip}”\n`);
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
