import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrayEntry, TrayMenu } from '../../src-main/core/tray/tray-entry.ts';
import { createTray } from '../../src-main/electron/tray.ts';
import { nativeImage, nativeTheme, resetElectron } from '../support/electron-double/electron.ts';
import { menuItem, menuItems } from '../support/electron-double/menu-double.ts';
import { onlyDouble } from '../support/electron-double/strict-class.ts';
import { controlOf, strictDouble } from '../support/electron-double/strict-double.ts';

beforeEach(resetElectron);
afterEach(() => vi.restoreAllMocks());

function portEntry(port: number): TrayEntry {
  return { kind: 'command', label: `${port}`, deed: { kind: 'reveal', protocol: 'tcp', port } };
}

function menu(given: Partial<TrayMenu> = {}): TrayMenu {
  const entries: readonly TrayEntry[] = [
    { kind: 'text', label: 'One open port' },
    portEntry(8123),
    { kind: 'submenu', label: 'more', entries: [portEntry(9000)] },
    { kind: 'separator' },
    { kind: 'command', label: 'Open', deed: { kind: 'open' } },
    { kind: 'command', label: 'Quit', deed: { kind: 'quit' } },
  ];
  return {
    mark: 'none',
    tooltip: 'Portside: one open port',
    title: '1',
    entries,
    staleAtMs: null,
    ...given,
  };
}

function trayOn(platform: string) {
  const done: unknown[] = [];
  const tray = createTray({
    iconDirectory: '/app/tray',
    platform,
    open: () => done.push('open'),
  });
  if (tray === null) throw new Error('no tray');
  const show = (shown: TrayMenu) => tray.show(shown, (deed) => done.push(deed));
  return { tray, show, done, double: onlyDouble('Tray') };
}

function iconPath(): unknown {
  return controlOf(nativeImage).callsOf('createFromPath')[0]?.[0];
}

describe('the tray icon', () => {
  it.each([
    ['darwin', false, '/app/tray/portsideTemplate.png'],
    ['darwin', true, '/app/tray/portsideTemplate.png'],
    ['linux', true, '/app/tray/portside.png'],
    ['win32', true, '/app/tray/portside-on-dark.ico'],
    ['win32', false, '/app/tray/portside-on-light.ico'],
  ])('on %s with a dark taskbar %s is %s', (platform, dark, file) => {
    controlOf(nativeTheme).behaviour['shouldUseDarkColorsForSystemIntegratedUI'] = dark;
    trayOn(platform);
    expect(String(iconPath()).replaceAll('\\', '/')).toBe(file);
  });

  it('follows the taskbar on Windows only', () => {
    const { double, tray } = trayOn('win32');
    const theme = controlOf(nativeTheme);
    theme.behaviour['shouldUseDarkColorsForSystemIntegratedUI'] = true;
    theme.emit('updated');
    expect(double.callsOf('setImage').flat()).toEqual([expect.stringContaining('on-dark.ico')]);
    tray.destroy();
    expect(theme.listenerCount('updated')).toBe(0);
    resetElectron();
    expect(trayOn('linux').double.callsOf('setImage')).toEqual([]);
    expect(theme.listenerCount('updated')).toBe(0);
  });

  it.each([
    [
      'darwin',
      ['-pausedTemplate.png', '-failingTemplate.png', '-alertTemplate.png', 'Template.png'],
    ],
    ['linux', ['-paused.png', '-failing.png', '-alert.png', '.png']],
    [
      'win32',
      ['-paused-on-light.ico', '-failing-on-light.ico', '-alert-on-light.ico', '-on-light.ico'],
    ],
  ])('on %s is another for each mark, set when the mark changes only', (platform, ends) => {
    const { show, double } = trayOn(platform);
    show(menu());
    expect(double.callsOf('setImage')).toEqual([]);
    for (const mark of ['paused', 'paused', 'failing', 'alert', 'none', 'none'] as const) {
      show(menu({ mark }));
    }
    const names = double.callsOf('setImage').map(([file]) => basename(String(file)));
    expect(names).toEqual(ends.map((end) => `portside${end}`));
    for (const name of names) expect(existsSync(join('build', 'tray', name))).toBe(true);
  });

  it('keeps its mark when the taskbar turns dark', () => {
    const { show, double } = trayOn('win32');
    show(menu({ mark: 'paused' }));
    const theme = controlOf(nativeTheme);
    theme.behaviour['shouldUseDarkColorsForSystemIntegratedUI'] = true;
    theme.emit('updated');
    expect(double.callsOf('setImage').flat().at(-1)).toContain('portside-paused-on-dark.ico');
  });

  it('opens the window on a click where a click does not open the menu', () => {
    const { double, done } = trayOn('win32');
    double.emit('click');
    expect(done).toEqual(['open']);
    resetElectron();
    expect(trayOn('darwin').double.listenerCount('click')).toBe(0);
  });
});

describe('a system without a tray', () => {
  const options = {
    iconDirectory: '/app/tray',
    platform: 'linux',
    open: vi.fn(),
  };

  it('gives none when the picture is missing', () => {
    controlOf(nativeImage).behaviour['createFromPath'] = () =>
      strictDouble('NativeImage', { isEmpty: () => true });
    expect(createTray(options)).toBeNull();
  });

  it('gives none when Electron cannot make one', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    controlOf(nativeImage).behaviour['createFromPath'] = () => {
      throw new Error('no tray here');
    };
    expect(createTray(options)).toBeNull();
  });
});

describe('the tray menu', () => {
  it('shows the data and does what is clicked', () => {
    const { show, double, done } = trayOn('linux');
    show(menu());
    const items = menuItems(double.callsOf('setContextMenu')[0]?.[0]);
    expect(items.map(({ label, type }) => label || type)).toEqual([
      'One open port',
      '8123',
      'more',
      'separator',
      'Open',
      'Quit',
    ]);
    expect(items[0]?.enabled).toBe(false);
    for (const label of ['8123', '9000', 'Open', 'Quit']) menuItem(items, label)?.click();
    expect(done).toEqual([
      { kind: 'reveal', protocol: 'tcp', port: 8123 },
      { kind: 'reveal', protocol: 'tcp', port: 9000 },
      { kind: 'open' },
      { kind: 'quit' },
    ]);
  });

  it('is set again only when it changed: a new menu closes an open one', () => {
    const { show, double } = trayOn('linux');
    show(menu());
    show(menu());
    show(menu({ tooltip: 'Portside: other words' }));
    expect(double.callsOf('setContextMenu')).toHaveLength(1);
    expect(double.callsOf('setToolTip').flat()).toEqual([
      'Portside: one open port',
      'Portside: other words',
    ]);
    show(menu({ entries: [portEntry(1)] }));
    expect(double.callsOf('setContextMenu')).toHaveLength(2);
  });

  it('has a menu on Linux also when there is nothing to show', () => {
    const { show, double } = trayOn('linux');
    show(menu({ entries: [] }));
    expect(double.callsOf('setContextMenu')).toHaveLength(1);
  });

  it('stands beside the icon as a count on macOS only', () => {
    const { show, double } = trayOn('darwin');
    show(menu());
    show(menu());
    show(menu({ title: '2' }));
    expect(double.callsOf('setTitle')).toEqual([['1'], ['2']]);
    resetElectron();
    const linux = trayOn('linux');
    linux.show(menu());
    expect(linux.double.callsOf('setTitle')).toEqual([]);
  });
});
