import { join } from 'node:path';
import type { TrayMark } from '../core/tray/tray-mark.ts';

/** What the picture depends on. */
export interface TrayIconCircumstances {
  /** As `process.platform` names it. */
  readonly platform: string;
  readonly darkTaskbar: boolean;
  readonly mark: TrayMark;
}

/**
 * The tray's picture: macOS tints a template image itself, Windows gets a drawing for the ground
 * of its taskbar, Linux (whose panel's colour nobody tells) one that reads on both grounds.
 */
export function trayIconFile(
  directory: string,
  { platform, darkTaskbar, mark }: TrayIconCircumstances,
): string {
  const name = mark === 'none' ? 'portside' : `portside-${mark}`;
  if (platform === 'darwin') return join(directory, `${name}Template.png`);
  if (platform !== 'win32') return join(directory, `${name}.png`);
  return join(directory, `${name}-on-${darkTaskbar ? 'dark' : 'light'}.ico`);
}
