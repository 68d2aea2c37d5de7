import { app } from 'electron';
import { autostartPath, setAutostart } from './autostart-file.ts';

/** Tells Portside to start without its window. */
export const hiddenFlag = '--hidden';

const platforms = ['linux', 'darwin', 'win32'];

/** Whether `setLoginItem` does something on this system. */
export function hasLoginItem(platform: string): boolean {
  return platforms.includes(platform);
}

/** Makes Portside start, hidden, when the user logs in, or not. Rejects with the system's error. */
export async function setLoginItem(wanted: boolean, platform: string): Promise<void> {
  if (platform === 'linux') {
    await setAutostart(autostartPath(process.env), wanted ? startCommand() : null);
    return;
  }
  const [path = process.execPath, ...args] = startCommand();
  app.setLoginItemSettings({ openAtLogin: wanted, path, args });
}

/** Whether this start is one that nobody asked for with a click: then no window is opened. */
export function isHiddenStart(platform: string): boolean {
  if (process.argv.includes(hiddenFlag)) return true;
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

/** An AppImage runs from a folder that is there only while it runs; the image itself is `APPIMAGE`. */
function startCommand(): readonly string[] {
  const image = process.env['APPIMAGE'];
  const program = image === undefined || image === '' ? process.execPath : image;
  return app.isPackaged ? [program, hiddenFlag] : [process.execPath, app.getAppPath(), hiddenFlag];
}
