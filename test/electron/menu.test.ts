import { beforeEach, describe, expect, it } from 'vitest';
import { setApplicationMenu } from '../../src-main/electron/menu.ts';
import { app, resetElectron, shell, staticSide } from '../support/electron-double/electron.ts';
import { menuItem, menuItems } from '../support/electron-double/menu-double.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(resetElectron);

function setMenu() {
  let exported = 0;
  let opened = 0;
  let shown = 0;
  setApplicationMenu(
    { platform: 'linux', developerTools: false, updates: 'unconfigured' },
    {
      saveSnapshot: () => undefined,
      exportSnapshot: () => (exported += 1),
      settings: () => (opened += 1),
      showLog: () => (shown += 1),
    },
  );
  const [[menu] = []] = controlOf(staticSide('Menu')).callsOf('setApplicationMenu');
  return {
    items: menuItems(menu),
    exportedTimes: () => exported,
    openedTimes: () => opened,
    shownTimes: () => shown,
  };
}

describe('the application menu', () => {
  it('is one that Electron accepts, with its actions', () => {
    const { items, exportedTimes, openedTimes } = setMenu();
    expect(items.map(({ label }) => label)).toEqual([
      '&File',
      '&Edit',
      '&View',
      '&Window',
      '&Help',
    ]);
    menuItem(items, 'Export Snapshot…')?.click();
    expect(exportedTimes()).toBe(1);
    menuItem(items, 'Settings…')?.click();
    expect(openedTimes()).toBe(1);
  });

  it('shows the log, and says in About why updates are off', () => {
    const { items, shownTimes } = setMenu();
    menuItem(items, 'Show Error Log')?.click();
    expect(shownTimes()).toBe(1);
    const [[about] = []] = controlOf(app).callsOf('setAboutPanelOptions');
    expect(about).toMatchObject({ credits: expect.stringContaining('Updates are off') as string });
  });

  it('opens its references in the browser', () => {
    const { items } = setMenu();
    menuItem(items, 'How TCP Works (RFC 9293)')?.click();
    menuItem(items, 'Registry of Service Names and Ports')?.click();
    expect(controlOf(shell).callsOf('openExternal').flat()).toEqual([
      'https://www.rfc-editor.org/rfc/rfc9293.html',
      expect.stringMatching(/^https:\/\/www\.iana\.org\//),
    ]);
  });

  it('tells the version in the About panel', () => {
    setMenu();
    expect(controlOf(app).callsOf('setAboutPanelOptions')).toMatchObject([
      [{ applicationName: 'Portside', applicationVersion: '1.2.3' }],
    ]);
  });
});
