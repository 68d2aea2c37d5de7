import { describe, expect, it } from 'vitest';
import type { PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import type { TrayAlerts } from '../../../src-main/core/tray/alert-entries.ts';
import type { TrayEntry } from '../../../src-main/core/tray/tray-entry.ts';
import { newForMs, trayMenu, type TrayContext } from '../../../src-main/core/tray/tray-menu.ts';
import { anAlert } from '../../support/an-alert.ts';
import { portsFrom, somePort } from './some-ports.ts';

const nowMs = Date.UTC(2026, 10, 20, 12);
const context: TrayContext = {
  state: 'reading',
  ephemeralPorts: { first: 32_768, last: 60_999 },
  nowMs,
  canEnd: false,
  names: {},
  pause: null,
  title: 'open',
  clockText: (atMs) => new Date(atMs).toISOString().slice(11, 16),
  alerts: null,
};

function menuOf(ports: readonly PortGroup[], given: Partial<TrayContext> = {}) {
  return trayMenu({ ports, outgoing: [] }, { ...context, ...given });
}

function labels(entries: readonly TrayEntry[]): string[] {
  return entries.map((entry) => (entry.kind === 'separator' ? '---' : entry.label));
}

function inside(entries: readonly TrayEntry[], label: string): readonly TrayEntry[] {
  const found = entries.find((entry) => entry.kind === 'submenu' && entry.label.startsWith(label));
  if (found?.kind !== 'submenu') throw new Error(`no sub-menu ${label}`);
  return found.entries;
}

const exposed = somePort({ port: 22, serviceName: 'ssh', scope: 'all-networks' });
const opened = { seenAtStart: false, firstSeenAtMs: nowMs - 60_000 };

describe('the tray menu', () => {
  it('groups ports by who can reach them, the furthest first, then what one can do', () => {
    const web = somePort({ port: 8123, serviceName: null, scope: 'one-network' });
    expect(labels(menuOf([web, somePort(), exposed]).entries)).toEqual([
      '3 open ports · 2 reachable from other machines',
      '---',
      'Reachable from every network',
      '22 ssh · postgres',
      '---',
      'Reachable from one network',
      '8123 · postgres',
      '---',
      'Reachable from this machine only',
      '5432 postgresql · postgres',
      '---',
      'Pause readings',
      '---',
      'Save a snapshot',
      'Open Portside',
      'Quit Portside',
    ]);
  });

  it('puts what opened just now before the others of its group, and says so', () => {
    const { entries, staleAtMs } = menuOf([somePort(), somePort({ port: 9000, ...opened })]);
    expect(labels(entries).slice(3, 5)).toEqual([
      '9000 postgresql · postgres · just opened',
      '5432 postgresql · postgres',
    ]);
    expect(staleAtMs).toBe(opened.firstSeenAtMs + newForMs);
  });

  it('counts nothing as new that was there at the start or opened a while ago', () => {
    const old = somePort({ seenAtStart: false, firstSeenAtMs: nowMs - newForMs });
    const { entries, staleAtMs } = menuOf([old, somePort({ firstSeenAtMs: nowMs, port: 1 })]);
    expect(labels(entries).join()).not.toContain('just opened');
    expect(staleAtMs).toBeNull();
  });

  it('says that no port is open', () => {
    const menu = menuOf([]);
    expect(labels(menu.entries)).toEqual([
      'No open ports',
      '---',
      'Pause readings',
      '---',
      'Save a snapshot',
      'Open Portside',
      'Quit Portside',
    ]);
    expect(menu.title).toBe('0');
    expect(menu.tooltip).toBe('Portside: no open ports');
  });

  it('counts in the tooltip and beside the icon', () => {
    const menu = menuOf([somePort(), exposed]);
    expect(menu.tooltip).toBe('Portside: 2 open ports · one reachable from other machines');
    expect(menu.title).toBe('2');
    expect(menuOf([somePort(), exposed], { title: 'exposed' }).title).toBe('1');
    expect(menuOf([somePort(), exposed], { title: 'off' }).title).toBe('');
  });

  it('counts a port once when two programs wait on it, and lists both', () => {
    const menu = menuOf([somePort(), somePort({ key: 'other', scope: 'all-networks' })]);
    expect(menu.title).toBe('1');
    expect(menu.entries.filter(({ kind }) => kind === 'submenu')).toHaveLength(3);
  });

  it('keeps TCP and UDP of one number apart', () => {
    expect(menuOf([somePort(), somePort({ protocol: 'udp' })]).title).toBe('2');
  });

  it('lists no port on which nobody waits any more', () => {
    expect(menuOf([somePort({ waiting: [] })]).title).toBe('0');
  });

  it('lists no UDP ends of clients, but every TCP listener', () => {
    const clients = [32_768, 60_999].map((port) => somePort({ protocol: 'udp', port }));
    const services = [32_767, 61_000].map((port) => somePort({ protocol: 'udp', port }));
    expect(menuOf([...clients, ...services, somePort({ port: 40_000 })]).title).toBe('3');
  });

  it('puts what does not fit into sub-menus named by their ports and programs', () => {
    const { entries } = menuOf(portsFrom(3000, 200));
    expect(inside(entries, '3020 to 3039 · postgres')).toHaveLength(20);
    expect(entries.length).toBeLessThan(40);
  });

  it.each([
    ['starting', 'none', 'Reading the socket table…'],
    ['failing', 'failing', 'The socket table cannot be read now; this is how it was'],
  ] as const)('is honest while %s', (state, mark, words) => {
    const menu = menuOf([somePort()], { state });
    expect(labels(menu.entries)[0]).toBe(words);
    expect(menu.tooltip.toLowerCase()).toBe(`portside: ${words.toLowerCase()}`);
    expect([menu.mark, menu.title]).toEqual([mark, '']);
  });

  it.each([
    [null, 'Readings paused since 11:30; this is how it was then'],
    [nowMs + 60_000, 'Readings paused from 11:30 until 12:01; this is how it was then'],
  ])('says that readings are paused until %j, and offers to go on', (untilMs, words) => {
    const pause = { sinceMs: nowMs - 30 * 60_000, untilMs };
    const menu = menuOf([somePort()], { pause });
    expect(labels(menu.entries)[0]).toBe(words);
    expect(menu.tooltip.toLowerCase()).toBe(`portside: ${words.toLowerCase()}`);
    expect(menu.title).toBe('⏸');
    expect(menu.mark).toBe('paused');
    expect(menu.entries.at(-5)).toEqual({
      kind: 'command',
      label: 'Resume readings',
      deed: { kind: 'pause', wish: null },
    });
  });

  it('offers to pause for a while or for as long as one likes', () => {
    expect(inside(menuOf([]).entries, 'Pause readings')).toEqual([
      { kind: 'command', label: 'For 15 minutes', deed: { kind: 'pause', wish: 'quarter-hour' } },
      {
        kind: 'command',
        label: 'Until I resume them',
        deed: { kind: 'pause', wish: 'until-resumed' },
      },
    ]);
  });

  it('is the same data for the same ports, whatever their order', () => {
    const ports = portsFrom(1000, 30);
    expect(menuOf(ports.toReversed())).toEqual(menuOf(ports));
  });
});

describe('alerts in the tray', () => {
  function alertsOf(given: Partial<TrayAlerts>) {
    const alerts: TrayAlerts = { alerts: [], snoozedUntilMs: null, ...given };
    const { entries, staleAtMs } = menuOf([somePort()], { alerts });
    const [, shown] = entries;
    if (shown === undefined || shown.kind === 'separator') throw new Error('no alerts');
    const lines = shown.kind === 'submenu' ? shown.entries : [];
    return { label: shown.label, entries: lines, snooze: entries.at(-5), staleAtMs };
  }

  it('are those of the last hour, newest first, each leading to its port', () => {
    const { label, entries, staleAtMs } = alertsOf({
      alerts: [
        anAlert({ atMs: nowMs - 2 * 3_600_000, port: 1, accepted: true }),
        anAlert({ atMs: nowMs - 50 * 60_000, port: 8000, accepted: true }),
        anAlert({ atMs: nowMs - 60_000, port: 5432, kind: 'closed', accepted: true }),
      ],
    });
    expect(label).toBe('2 alerts in the last hour');
    expect(labels(entries)).toEqual([
      '11:59 TCP 5432 closed',
      '11:10 TCP 8000 can be reached from the network',
    ]);
    expect(entries[0]).toMatchObject({ deed: { kind: 'open' } });
    expect(entries[1]).toMatchObject({ deed: { kind: 'reveal', protocol: 'tcp', port: 8000 } });
    expect(staleAtMs).toBe(nowMs + 10 * 60_000);
  });

  it('stay until somebody takes them for fine, which the icon and the tooltip say', () => {
    const alerts = {
      alerts: [
        anAlert({ atMs: nowMs - 20 * 3_600_000, port: 1 }),
        anAlert({ atMs: nowMs - 3 * 3_600_000, port: 2, accepted: true }),
        anAlert({ atMs: nowMs - 60_000, port: 3, accepted: true }),
      ],
      snoozedUntilMs: null,
    };
    const menu = menuOf([somePort()], { alerts });
    expect(menu.mark).toBe('alert');
    expect(menu.tooltip).toBe(
      'Portside: one open port · none reachable from other machines · one alert to look at',
    );
    const [first, second, ...rest] = inside(menu.entries, 'One alert to look at');
    expect(
      [first, second].map((entry) => labels(entry === undefined ? [] : [entry]).join()),
    ).toEqual([
      '11:59 TCP 3 can be reached from the network',
      '16:00 TCP 1 can be reached from the network',
    ]);
    expect(rest).toEqual([
      { kind: 'separator' },
      { kind: 'command', label: 'All fine', deed: { kind: 'acceptAlerts' } },
    ]);
    const fine = alerts.alerts.map((alert) => ({ ...alert, accepted: true }));
    expect(menuOf([somePort()], { alerts: { ...alerts, alerts: fine } }).mark).toBe('none');
  });

  it('mark nothing while they are snoozed', () => {
    const alerts = { alerts: [anAlert({ atMs: nowMs })], snoozedUntilMs: nowMs + 1 };
    const menu = menuOf([somePort()], { alerts });
    expect([menu.mark, menu.tooltip]).toEqual(['none', expect.not.stringContaining('look at')]);
    expect(menuOf([somePort()], { alerts, nowMs: nowMs + 1 }).mark).toBe('alert');
  });

  it('come second to what says that the table is not the present one, in the icon alone', () => {
    const alerts = {
      alerts: [anAlert({ atMs: nowMs }), anAlert({ atMs: nowMs })],
      snoozedUntilMs: null,
    };
    const pause = { sinceMs: nowMs, untilMs: null };
    const paused = menuOf([somePort()], { alerts, pause, state: 'failing' });
    expect(paused.mark).toBe('paused');
    expect(paused.tooltip).toContain('2 alerts to look at');
    const failing = menuOf([somePort()], { alerts, state: 'failing' });
    expect([failing.mark, failing.tooltip]).toEqual([
      'failing',
      expect.stringContaining('2 alerts to look at'),
    ]);
  });

  it('can be snoozed when there are none', () => {
    const { label, entries, snooze } = alertsOf({});
    expect([label, entries]).toEqual(['No alerts in the last hour', []]);
    expect(snooze).toEqual({
      kind: 'submenu',
      label: 'Snooze alerts',
      entries: [
        { kind: 'command', label: 'For an hour', deed: { kind: 'snooze', until: 'hour' } },
        {
          kind: 'command',
          label: 'Until tomorrow morning',
          deed: { kind: 'snooze', until: 'tomorrow' },
        },
      ],
    });
  });

  it('can be told again while snoozed, which ends by itself', () => {
    const snoozedUntilMs = nowMs + 3_600_000;
    const { label, snooze, staleAtMs } = alertsOf({ snoozedUntilMs });
    expect(label).toBe('Alerts snoozed until 13:00');
    expect(snooze).toEqual({
      kind: 'command',
      label: 'Tell alerts again',
      deed: { kind: 'wake' },
    });
    expect(staleAtMs).toBe(snoozedUntilMs);
    expect(alertsOf({ snoozedUntilMs: nowMs }).label).toBe('No alerts in the last hour');
  });

  it('are a dozen at most, on short lines, whatever programs are called', () => {
    const program = 'x\n\u202e'.repeat(90);
    const alerts = Array.from({ length: 40 }, (_, port) =>
      anAlert({ port, atMs: nowMs, kind: 'called', program }),
    );
    const { entries } = alertsOf({ alerts });
    expect(entries.slice(12).map(({ kind }) => kind)).toEqual(['separator', 'command']);
    for (const label of labels(entries)) {
      expect(label).not.toMatch(/\p{C}/u);
      expect(label.length).toBeLessThanOrEqual(60);
    }
  });
});
