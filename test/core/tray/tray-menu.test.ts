import { describe, expect, it } from 'vitest';
import type { PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import type { TrayEntry } from '../../../src-main/core/tray/tray-entry.ts';
import { trayMenu, type TrayContext } from '../../../src-main/core/tray/tray-menu.ts';
import { portsFrom, somePort } from './some-ports.ts';

const ephemeralPorts = { first: 32_768, last: 60_999 };

function menuOf(ports: readonly PortGroup[], state: TrayContext['state'] = 'reading') {
  return trayMenu({ ports, outgoing: [] }, { state, ephemeralPorts });
}

function labels(entries: readonly TrayEntry[]): string[] {
  return entries.map((entry) => (entry.kind === 'separator' ? '---' : entry.label));
}

const exposed = somePort({ port: 22, serviceName: 'ssh', scope: 'all-networks' });

describe('the tray menu', () => {
  it('shows exposed ports first, then those of this machine, then what one can do', () => {
    const web = somePort({ port: 8123, serviceName: null, scope: 'one-network' });
    expect(labels(menuOf([web, somePort(), exposed]).entries)).toEqual([
      '3 open ports · 2 reachable from other machines',
      '---',
      'Reachable from other machines',
      '22 ssh · postgres · every network',
      '8123 · postgres · one network',
      '---',
      'Reachable from this machine only',
      '5432 postgresql · postgres · this machine only',
      '---',
      'Open Portside',
      'Quit Portside',
    ]);
  });

  it('leaves an empty section out', () => {
    expect(labels(menuOf([exposed]).entries)).not.toContain('Reachable from this machine only');
    expect(labels(menuOf([somePort()]).entries)).not.toContain('Reachable from other machines');
  });

  it('says that no port is open', () => {
    const menu = menuOf([]);
    expect(labels(menu.entries)).toEqual([
      'No open ports',
      '---',
      'Open Portside',
      'Quit Portside',
    ]);
    expect(menu.title).toBe('');
    expect(menu.tooltip).toBe('Portside: no open ports');
  });

  it('knows which port an entry opens', () => {
    const [entry] = menuOf([somePort({ protocol: 'udp', port: 53 })]).entries.filter(
      ({ kind }) => kind === 'port',
    );
    expect(entry).toMatchObject({ protocol: 'udp', port: 53 });
  });

  it('counts in the tooltip and beside the icon', () => {
    const menu = menuOf([somePort(), exposed]);
    expect(menu.tooltip).toBe('Portside: 2 open ports · one reachable from other machines');
    expect(menu.title).toBe('2');
  });

  it('counts a port once when two programs wait on it, and lists both', () => {
    const menu = menuOf([somePort(), somePort({ key: 'other', scope: 'all-networks' })]);
    expect(menu.title).toBe('1');
    expect(menu.entries.filter(({ kind }) => kind === 'port')).toHaveLength(2);
  });

  it('keeps TCP and UDP of one number apart', () => {
    expect(menuOf([somePort(), somePort({ protocol: 'udp' })]).title).toBe('2');
  });

  it('lists no port on which nobody waits any more', () => {
    expect(menuOf([somePort({ waiting: [] })]).title).toBe('');
  });

  it('lists no UDP ends of clients, but every TCP listener', () => {
    const clients = [32_768, 60_999].map((port) => somePort({ protocol: 'udp', port }));
    const services = [32_767, 61_000].map((port) => somePort({ protocol: 'udp', port }));
    expect(menuOf([...clients, ...services, somePort({ port: 40_000 })]).title).toBe('3');
  });

  it('puts what does not fit into sub-menus named by their ports', () => {
    const { entries } = menuOf(portsFrom(3000, 200));
    const submenus = entries.filter((entry) => entry.kind === 'submenu');
    expect(submenus[0]?.label).toBe('3020 to 3039 (20)');
    expect(submenus.flatMap((submenu) => submenu.entries)).toHaveLength(180);
    expect(entries.length).toBeLessThan(40);
  });

  it.each([
    ['starting', 'Reading the socket table…'],
    ['failing', 'The socket table cannot be read now; this is how it was'],
  ] as const)('is honest while %s', (state, words) => {
    const menu = menuOf([somePort()], state);
    expect(labels(menu.entries)[0]).toBe(words);
    expect(menu.tooltip.toLowerCase()).toBe(`portside: ${words.toLowerCase()}`);
  });

  it('is the same data for the same ports, whatever their order', () => {
    const ports = portsFrom(1000, 30);
    expect(menuOf(ports.toReversed())).toEqual(menuOf(ports));
  });
});
