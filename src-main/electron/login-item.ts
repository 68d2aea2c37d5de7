import { app, type Settings } from 'electron';
import type { Phrase } from '../core/words/phrase.ts';
import { autostartFailure, loginItemFailure } from './login-failure.ts';
import { autostartPath, setAutostart } from './autostart-file.ts';
import { startCommand } from './start-command.ts';

/** Tells Portside to start without its window. */
const hiddenFlag = '--hidden';

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
  const item = ownItem(platform);
  app.setLoginItemSettings({ openAtLogin: wanted, ...item });
  return loginItemFailure(platform, wanted, app.getLoginItemSettings(item));
}

async function setEntry(wanted: boolean): Promise<Phrase | null> {
  const path = autostartPath(process.env);
  try {
    const outcome = await setAutostart(path, wanted ? hiddenCommand('linux') : null);
    if (outcome === 'done' || !wanted) return null;
    return { key: 'desktop.autostartForeign', values: { path } };
  } catch (error) {
    return autostartFailure(path, wanted, error);
  }
}

/** Whether a start by these words is one that nobody asked for with a click. */
export function isHiddenCommand(words: readonly string[]): boolean {
  return words.includes(hiddenFlag);
}

/** Whether this start is one that nobody asked for with a click: then no window is opened. */
export function isHiddenStart(platform: string): boolean {
  if (isHiddenCommand(process.argv)) return true;
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

function hiddenCommand(platform: string): readonly string[] {
  const command = startCommand({
    packaged: app.isPackaged,
    platform,
    execPath: process.execPath,
    appPath: app.getAppPath(),
    environment: process.env,
  });
  return [...command, hiddenFlag];
}

/** macOS starts the app itself and knows neither; Windows keeps them as one line of a command. */
function ownItem(platform: string): Pick<Settings, 'path' | 'args'> {
  if (platform !== 'win32') return {};
  const [path = process.execPath, ...args] = hiddenCommand(platform).map(quoted);
  return { path, args };
}

/** Electron writes and compares the words as they are, so one with a space would become two. */
function quoted(word: string): string {
  return /^[\w-]+$/.test(word) ? word : `"${word}"`;
}
