import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { deriveMembers } from './derive-members.ts';
import * as electron from './electron.ts';
import { checkEvent, checkMember, checkOptions } from './known-members.ts';
import { buildMenu, menuItem, menuItems } from './menu-double.ts';
import { preventable } from './preventable.ts';
import { createdDoubles, onlyDouble } from './strict-class.ts';
import { controlOf, strictDouble } from './strict-double.ts';
import { wantedMembers } from './wanted-members.ts';

const packageFile = createRequire(import.meta.url).resolve('electron/package.json');
const declarations = readFileSync(join(dirname(packageFile), 'electron.d.ts'), 'utf8');

beforeEach(electron.resetElectron);

describe('the list of members', () => {
  it('is what the installed Electron declares (vitest -u writes it anew)', async () => {
    const derived = deriveMembers(declarations, wantedMembers);
    const text = `${JSON.stringify(derived, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('electron-members.json');
  });

  it('holds inherited members and events', () => {
    const { BrowserWindow } = deriveMembers(declarations, ['BrowserWindow']);
    expect(BrowserWindow?.members.split(' ')).toEqual(
      expect.arrayContaining(['setBackgroundColor', 'webContents', 'loadURL']),
    );
    expect(BrowserWindow?.events.split(' ')).toEqual(
      expect.arrayContaining(['ready-to-show', 'minimize', 'closed']),
    );
  });

  it('refuses names that Electron does not declare', () => {
    expect(() => deriveMembers(declarations, ['Harbour'])).toThrow('Electron declares no Harbour');
    expect(() => deriveMembers('declare namespace Other {}', [])).toThrow('no namespace Electron');
  });

  it('knows members, events and options', () => {
    expect(() => checkMember('Tray', 'setToolTip')).not.toThrow();
    expect(() => checkMember('Tray', 'setTooltip')).toThrow("Electron's Tray has no member");
    expect(() => checkEvent('App', 'before-quit')).not.toThrow();
    expect(() => checkEvent('App', 'beforequit')).toThrow("Electron's App never emits beforequit");
    expect(() => checkOptions('WebPreferences', { sandbox: true })).not.toThrow();
    expect(() => checkOptions('WebPreferences', { sandboxed: true })).toThrow('sandboxed');
  });
});

describe('the module', () => {
  it('exports only what Electron exports, beside the means of tests', () => {
    const means = ['resetElectron', 'staticSide'];
    for (const name of Object.keys(electron).filter((key) => !means.includes(key))) {
      expect(() => checkMember('module', name)).not.toThrow();
    }
  });
});

describe('a strict double', () => {
  it('records calls and lets a test replace what they do', () => {
    const tray = strictDouble('Tray', { setTitle: () => 'first' });
    const control = controlOf(tray);
    expect(Reflect.apply(Reflect.get(tray, 'setTitle') as () => string, tray, ['3'])).toBe('first');
    control.behaviour['setTitle'] = () => 'second';
    expect(Reflect.apply(Reflect.get(tray, 'setTitle') as () => string, tray, ['4'])).toBe(
      'second',
    );
    expect(control.callsOf('setTitle')).toEqual([['3'], ['4']]);
  });

  it('refuses unknown members, also to set', () => {
    const tray = strictDouble('Tray', {});
    expect(() => Reflect.get(tray, 'blink') as unknown).toThrow('Tray has no member blink');
    expect(() => Reflect.set(tray, 'blink', 1)).toThrow('Tray has no member blink');
    expect(() => Reflect.get(tray, 'setTitle') as unknown).toThrow('lacks setTitle');
  });

  it('refuses to listen to or emit events that never come', () => {
    const tray = strictDouble('Tray', {});
    const on = Reflect.get(tray, 'on') as (event: string, listener: () => void) => unknown;
    expect(() => on('clicked', () => undefined)).toThrow('never emits clicked');
    expect(on('click', () => undefined)).toBe(tray);
    expect(controlOf(tray).listenerCount('click')).toBe(1);
    expect(() => controlOf(tray).emit('clicked')).toThrow('never emits clicked');
  });

  it('is known by its control only', () => {
    expect(() => controlOf({})).toThrow('not a double');
  });
});

describe('classes', () => {
  it('refuse options that Electron would ignore', () => {
    expect(() => buildMenu([{ labell: 'x' }])).toThrow('labell');
    expect(() => buildMenu([{}])).toThrow('without label, role or type');
    expect(() => menuItems({})).toThrow('not a menu');
  });

  it('find items in sub-menus', () => {
    let clicks = 0;
    const menu = buildMenu([
      { label: 'a', submenu: [{ label: 'b', click: () => (clicks += 1) }] },
      { type: 'separator' },
    ]);
    menuItem(menuItems(menu), 'b')?.click();
    expect(clicks).toBe(1);
    expect(menuItem(menuItems(menu), 'c')).toBeUndefined();
  });

  it('are forgotten by a reset', () => {
    expect(createdDoubles('Tray')).toHaveLength(0);
    expect(() => onlyDouble('Tray')).toThrow('0 of Tray were made');
    Reflect.construct(electron.Tray as new () => object, []);
    expect(onlyDouble('Tray').kind).toBe('Tray');
    electron.resetElectron();
    expect(createdDoubles('Tray')).toHaveLength(0);
    expect(() => electron.staticSide('App')).toThrow('App is no class');
  });
});

describe('a preventable event', () => {
  it('tells whether its default was prevented', () => {
    const event = preventable({ url: 'x' });
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
    expect(event.defaultPrevented).toBe(true);
  });
});
