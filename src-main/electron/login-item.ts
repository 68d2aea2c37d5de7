import { app } from 'electron';
import type { Phrase } from '../core/words/phrase.ts';
import { autostartFailure, loginItemFailure } from './login-failure.ts';
import { autostartPath, setAutostart } from './autostart-file.ts';

/** Tells Portside to start without its window. */
export const hiddenFlag = '--hidden';

const platforms = ['linux', 'darwin', 'win32'];

/** Whether `setLoginItem` does something on this system. */
export function hasLoginItem(platform: string): boolean {
  return platforms.includes(platform);
}

/**
 * Makes Portside start, hidden, when the user logs in, or not. Answers why that could not be done
 * and what to do; null when it was. Never rejects.
 */
export async function setLoginItem(wanted: boolean, platform: string): Promise<Phrase | null> {
  if (platform === 'linux') {
    return setEntry(wanted);
  }
  const [path = process.execPath, ...args] = startCommand();
  app.setLoginItemSettings({ openAtLogin: wanted, path, args });
  return loginItemFailure(platform, wanted, app.getLoginItemSettings({ path, args }));
}

async function setEntry(wanted: boolean): Promise<Phrase | null> {
  const path = autostartPath(process.env);
  try {
    const outcome = await setAutostart(path, wanted ? startCommand() : null);
    if (outcome === 'done' || !wanted) return null;
    return { key: 'desktop.autostartForeign', values: { path } };
  } catch (error) {
    return autostartFailure(path, wanted, error);
  }
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
