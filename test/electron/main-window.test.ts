import { beforeEach, describe, expect, it } from 'vitest';
import { createMainWindow } from '../../src-main/electron/main-window.ts';
import { nativeTheme, resetElectron } from '../support/electron-double/electron.ts';
import { createdDoubles, onlyDouble } from '../support/electron-double/strict-class.ts';
import { controlOf, type DoubleControl } from '../support/electron-double/strict-double.ts';

const port = { protocol: 'tcp', port: 8123 } as const;

beforeEach(resetElectron);

function mainWindow() {
  const visibility: boolean[] = [];
  const created: unknown[] = [];
  const window = createMainWindow({
    preloadFile: '/app/preload.cjs',
    iconFile: '/app/icon.png',
    developerTools: false,
    onVisibility: (visible) => visibility.push(visible),
    onCreated: (made) => created.push(made),
  });
  return { window, visibility, created };
}

function contentsOf(window: DoubleControl): DoubleControl {
  return controlOf(Object(window.behaviour['webContents']) as object);
}

function call(window: DoubleControl, method: string): unknown {
  return (Reflect.get(window.object, method) as () => unknown)();
}

function sent(window: DoubleControl): readonly (readonly unknown[])[] {
  return contentsOf(window).callsOf('send');
}

describe('opening', () => {
  it('loads the one page and shows it when it is painted', () => {
    const { window, visibility, created } = mainWindow();
    window.open();
    const made = onlyDouble('BrowserWindow');
    expect(made.callsOf('loadURL')).toEqual([['app://portside/index.html']]);
    expect(created).toEqual([made.object]);
    expect(made.callsOf('show')).toEqual([]);
    made.emit('ready-to-show');
    expect(made.callsOf('show')).toHaveLength(1);
    expect(visibility).toEqual([true]);
  });

  it('again brings the same window to the front', () => {
    const { window } = mainWindow();
    window.open();
    const made = onlyDouble('BrowserWindow');
    made.emit('ready-to-show');
    call(made, 'minimize');
    window.open();
    expect(createdDoubles('BrowserWindow')).toHaveLength(1);
    expect(call(made, 'isMinimized')).toBe(false);
    expect(made.callsOf('focus')).toHaveLength(1);
  });

  it('after closing makes a new window with the bounds the old one had', () => {
    const { window } = mainWindow();
    window.open();
    const first = onlyDouble('BrowserWindow');
    first.behaviour['getNormalBounds'] = () => ({ x: 300, y: 200, width: 1000, height: 700 });
    first.behaviour['isMaximized'] = () => true;
    call(first, 'close');
    expect(window.current()).toBeNull();
    window.open();
    const [, second] = createdDoubles('BrowserWindow');
    expect(second && call(second, 'getNormalBounds')).toEqual({
      x: 300,
      y: 200,
      width: 1000,
      height: 700,
    });
    second?.emit('ready-to-show');
    expect(second?.callsOf('maximize')).toHaveLength(1);
  });
});

describe('visibility', () => {
  it('is told at each change', () => {
    const { window, visibility } = mainWindow();
    window.open();
    const made = onlyDouble('BrowserWindow');
    made.emit('ready-to-show');
    call(made, 'minimize');
    call(made, 'restore');
    call(made, 'hide');
    call(made, 'show');
    call(made, 'close');
    expect(visibility).toEqual([true, false, true, false, true, false]);
  });
});

describe('showing a port', () => {
  it('waits for the page of a window it had to open', () => {
    const { window } = mainWindow();
    window.reveal(port);
    const made = onlyDouble('BrowserWindow');
    expect(sent(made)).toEqual([]);
    contentsOf(made).emit('did-start-loading');
    contentsOf(made).emit('did-finish-load');
    expect(sent(made)).toEqual([['portside:event', 'port.reveal', port]]);
    contentsOf(made).emit('did-finish-load');
    expect(sent(made)).toHaveLength(1);
  });

  it('is told at once to a page that is there', () => {
    const { window } = mainWindow();
    window.open();
    const made = onlyDouble('BrowserWindow');
    contentsOf(made).emit('did-finish-load');
    window.reveal(port);
    expect(sent(made)).toEqual([['portside:event', 'port.reveal', port]]);
  });

  it('waits for a page that loads again', () => {
    const { window } = mainWindow();
    window.open();
    const made = onlyDouble('BrowserWindow');
    contentsOf(made).emit('did-finish-load');
    contentsOf(made).emit('did-start-loading');
    window.reveal({ protocol: 'tcp', port: 1 });
    window.reveal(port);
    expect(sent(made)).toEqual([]);
    contentsOf(made).emit('did-finish-load');
    expect(sent(made)).toEqual([['portside:event', 'port.reveal', port]]);
  });
});

describe('events', () => {
  it('go to the window, and nowhere without one', () => {
    const { window } = mainWindow();
    window.send('port.reveal', port);
    window.open();
    const made = onlyDouble('BrowserWindow');
    window.send('port.reveal', port);
    expect(sent(made)).toEqual([['portside:event', 'port.reveal', port]]);
    call(made, 'close');
    expect(() => window.send('port.reveal', port)).not.toThrow();
    expect(sent(made)).toHaveLength(1);
  });
});

it('follows the theme', () => {
  const { window } = mainWindow();
  const theme = controlOf(nativeTheme);
  theme.emit('updated');
  window.open();
  theme.behaviour['shouldUseDarkColors'] = true;
  theme.emit('updated');
  expect(onlyDouble('BrowserWindow').callsOf('setBackgroundColor')).toEqual([['#1e1f22']]);
});
