import type { LoginItemSettings } from 'electron';
import { errorCode } from '../core/machine/error-code.ts';
import type { Phrase } from '../core/words/phrase.ts';

/** What macOS or Windows made of the wish to start at login, in words; null when it was granted. */
export function loginItemFailure(
  platform: string,
  wanted: boolean,
  standing: Partial<LoginItemSettings>,
): Phrase | null {
  if (!wanted) return null;
  if (platform === 'darwin' && standing.status === 'requires-approval') {
    return { key: 'desktop.loginApproval', values: {} };
  }
  if (platform === 'win32' && standing.executableWillLaunchAtLogin === false) {
    return { key: 'desktop.loginDisabled', values: {} };
  }
  return standing.openAtLogin === false ? { key: 'desktop.loginRefused', values: {} } : null;
}

/** Why the autostart entry at `path` could not be written or deleted, and what to do. */
export function autostartFailure(path: string, wanted: boolean, error: unknown): Phrase {
  const key = wanted ? 'desktop.autostartUnwritten' : 'desktop.autostartStays';
  return { key, values: { path, reason: errorCode(error) } };
}
