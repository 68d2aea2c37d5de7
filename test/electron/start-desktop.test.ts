import { realpathSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appDirectories } from '../../src-main/electron/app-directories.ts';
import { startDesktop } from '../../src-main/electron/start-desktop.ts';
import {
  app,
  dialog,
  ipcMain,
  nativeImage,
  resetElectron,
  session,
  shell,
  staticSide,
} from '../support/electron-double/electron.ts';
import { menuItem, menuItems } from '../support/electron-double/menu-double.ts';
import { preventable } from '../support/electron-double/preventable.ts';
import { createdDoubles, onlyDouble } from '../support/electron-double/strict-class.ts';
import {
  controlOf,
  type DoubleControl,
  strictDouble,
} from '../support/electron-double/strict-double.ts';
import { webContentsDouble } from '../support/electron-double/window-double.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { createScriptedMonitor, type ScriptedMonitor } from '../support/scripted-monitor.ts';

const started: { monitor: ScriptedMonitor | null } = { monitor: null };

vi.mock('../../src-main/monitor/start-monitor.ts', () => ({
  startMonitor: () => {
    started.monitor = createScriptedMonitor([sampleListener(8123)]);
    return started.monitor;
  },
}));

beforeEach(resetElectron);
afterEach(() => vi.useRealTimers());

async function desktop() {
  await startDesktop(appDirectories('/app/dist/main'), '/nowhere/portside.log');
  if (started.monitor === null) throw new Error('no monitor');
  return { monitor: started.monitor, window: onlyDouble('BrowserWindow') };
}

function contentsOf(window: DoubleControl): DoubleControl {
  return controlOf(Object(window.behaviour['webContents']) as object);
}

function close(window: DoubleControl): void {
  (Reflect.get(window.object, 'close') as () => void)();
  controlOf(app).emit('window-all-closed');
}

describe('starting', () => {
  it('locks the session in before the first window', async () => {
    const { window } = await desktop();
    const { defaultSession } = controlOf(session).behaviour;
    const guards = controlOf(Object(defaultSession) as object);
    for (const guard of ['setPermissionRequestHandler', 'setPermissionCheckHandler']) {
      expect(guards.callsOf(guard)).toHaveLength(1);
    }
    expect(contentsOf(window).callsOf('setWindowOpenHandler')).toHaveLength(1);
    expect(contentsOf(window).listenerCount('will-navigate')).toBe(1);
  });

  it('shows one window, one tray and one menu, and answers', async () => {
    const { window } = await desktop();
    expect(window.callsOf('loadURL')).toEqual([['app://portside/index.html']]);
    expect(onlyDouble('Tray').callsOf('setToolTip')).toEqual([
      ['Portside: one open port · none reachable from other machines'],
    ]);
    expect(controlOf(staticSide('Menu')).callsOf('setApplicationMenu')).toHaveLength(1);
    expect(controlOf(ipcMain).callsOf('handle')).toHaveLength(2);
  });

  it('tells the window what the monitor tells', async () => {
    const { monitor, window } = await desktop();
    monitor.advance([]);
    const names = contentsOf(window)
      .callsOf('send')
      .map(([channel, name]) => [channel, name]);
    expect(names).toEqual([
      ['portside:event', 'table.delta'],
      ['portside:event', 'monitor.status'],
    ]);
  });
});

describe('living on', () => {
  it('reads less while no window is seen', async () => {
    const { monitor, window } = await desktop();
    window.emit('ready-to-show');
    close(window);
    expect(monitor.asked.hidden).toEqual([false, true]);
    expect(controlOf(app).callsOf('quit')).toEqual([]);
  });

  it.each(['second-instance', 'activate'])('opens the window again on %s', async (event) => {
    const { window } = await desktop();
    close(window);
    controlOf(app).emit(event, {}, ['portside', '--flag-of-chromium'], '/home/ada');
    expect(createdDoubles('BrowserWindow')).toHaveLength(2);
  });

  it('opens no window for a second start that nobody clicked', async () => {
    const { window } = await desktop();
    close(window);
    controlOf(app).emit('second-instance', {}, ['portside', '--hidden'], '/home/ada');
    expect(createdDoubles('BrowserWindow')).toHaveLength(1);
  });

  it('opens the window at the port that was clicked in the tray', async () => {
    const { window } = await desktop();
    close(window);
    const items = menuItems(onlyDouble('Tray').callsOf('setContextMenu')[0]?.[0]);
    const port = items.find(({ label }) => label.startsWith('8123'));
    menuItem(port?.submenu ?? [], 'Show in Portside')?.click();
    const [, second] = createdDoubles('BrowserWindow');
    if (second === undefined) throw new Error('no window');
    contentsOf(second).emit('did-finish-load');
    expect(contentsOf(second).callsOf('send')).toEqual([
      ['portside:event', 'port.reveal', { protocol: 'tcp', port: 8123 }],
    ]);
  });

  it('ends with its window where there is no tray', async () => {
    controlOf(nativeImage).behaviour['createFromPath'] = () =>
      strictDouble('NativeImage', { isEmpty: () => true });
    const { window } = await desktop();
    close(window);
    expect(controlOf(app).callsOf('quit')).toHaveLength(1);
  });

  it('ends with its window where the user wants it so', async () => {
    const { window } = await desktop();
    await ask('settings.change', { key: 'closeToTray', value: false });
    close(window);
    expect(controlOf(app).callsOf('quit')).toHaveLength(1);
    await ask('settings.change', { key: 'closeToTray', value: null });
  });

  it('opens its settings from the menu, whether there is a window or not', async () => {
    const { window } = await desktop();
    close(window);
    const [[menu] = []] = controlOf(staticSide('Menu')).callsOf('setApplicationMenu');
    menuItem(menuItems(menu), 'Settings…')?.click();
    const [, second] = createdDoubles('BrowserWindow');
    if (second === undefined) throw new Error('no window');
    contentsOf(second).emit('did-finish-load');
    expect(contentsOf(second).callsOf('send')).toEqual([['portside:event', 'settings.open', null]]);
  });

  it('starts in the tray alone when it was started at login', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['portside', '--hidden']);
    await startDesktop(appDirectories('/app/dist/main'), '/nowhere/portside.log');
    expect(createdDoubles('BrowserWindow')).toEqual([]);
    expect(started.monitor?.asked.hidden).toEqual([true]);
    controlOf(app).emit('second-instance', {}, ['portside'], '/home/ada');
    expect(createdDoubles('BrowserWindow')).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('exports through the native dialog, from menu and page alike', async () => {
    await desktop();
    const [[menu] = []] = controlOf(staticSide('Menu')).callsOf('setApplicationMenu');
    menuItem(menuItems(menu), 'Export Snapshot…')?.click();
    await ask('snapshot.export', { format: 'csv', filter: 'port:8123' });
    expect(controlOf(dialog).callsOf('showSaveDialog')).toHaveLength(2);
  });
});

/** Asks as the page does, over the channel that main handles. */
async function ask(name: string, argument: unknown): Promise<unknown> {
  const [[, handler] = []] = controlOf(ipcMain).callsOf('handle');
  const event = {
    senderFrame: { origin: 'app://portside', parent: null },
    sender: webContentsDouble(),
  };
  return (handler as (...values: unknown[]) => Promise<unknown>)(event, name, argument);
}

describe('acting for the page', () => {
  it('says what it can do', async () => {
    await desktop();
    expect(await ask('host.describe', null)).toMatchObject({
      ok: true,
      result: { capabilities: { openUrl: true, revealFile: true } },
    });
  });

  it('opens a service of this machine in the system’s browser, and nothing else', async () => {
    await desktop();
    const own = { protocol: 'http', host: '::1', port: 8123 };
    expect(await ask('url.open', own)).toEqual({ ok: true, result: null });
    for (const host of ['192.0.2.99', 'evil.example', '127.0.0.1@evil.example']) {
      expect(await ask('url.open', { ...own, host })).toMatchObject({ ok: false });
    }
    expect(controlOf(shell).callsOf('openExternal')).toEqual([['http://[::1]:8123/']]);
  });

  it('tells the page when no browser would open', async () => {
    await desktop();
    controlOf(shell).behaviour['openExternal'] = () => Promise.reject(new Error('no application'));
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const own = { protocol: 'http', host: 'localhost', port: 8123 };
    expect(await ask('url.open', own)).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(complain).toHaveBeenCalledOnce();
    complain.mockRestore();
  });

  it('shows the program of a process by pid and start alone, never a path of the page', async () => {
    await desktop();
    const own = { pid: process.pid, startedAtMs: null };
    expect(await ask('executable.reveal', own)).toEqual({
      ok: true,
      result: { outcome: 'shown' },
    });
    expect(controlOf(shell).callsOf('showItemInFolder')).toEqual([
      [realpathSync(process.execPath)],
    ]);
    expect(await ask('executable.reveal', { ...own, startedAtMs: 1 })).toMatchObject({
      result: { outcome: 'gone' },
    });
    expect(await ask('executable.reveal', { ...own, path: '/etc' })).toMatchObject({ ok: false });
    expect(controlOf(shell).callsOf('showItemInFolder')).toHaveLength(1);
  });

  it('asks no name server about an address that is in no connection', async () => {
    await desktop();
    expect(await ask('remote.name', { address: '192.0.2.99' })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });
});

describe('quitting', () => {
  it('comes from the tray too', async () => {
    await desktop();
    const items = menuItems(onlyDouble('Tray').callsOf('setContextMenu')[0]?.[0]);
    menuItem(items, 'Quit Portside')?.click();
    expect(controlOf(app).callsOf('quit')).toHaveLength(1);
  });

  it('stops the monitor and lets go of everything', async () => {
    const { monitor } = await desktop();
    const event = preventable({});
    controlOf(app).emit('will-quit', event);
    expect(event.defaultPrevented).toBe(true);
    await vi.waitUntil(() => controlOf(app).callsOf('quit').length === 1);
    expect(monitor.asked.stopped).toBe(true);
    expect(monitor.listenerCount()).toBe(0);
    expect(onlyDouble('Tray').callsOf('destroy')).toHaveLength(1);
    expect(controlOf(ipcMain).callsOf('removeHandler')).toEqual([
      ['portside:request'],
      ['portside:piece'],
    ]);
  });
});
