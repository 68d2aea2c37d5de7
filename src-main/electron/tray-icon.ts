import { join } from 'node:path';

/**
 * The tray's picture: macOS tints a template image itself, Windows gets a drawing for the ground
 * of its taskbar, Linux (whose panel's colour nobody tells) one that reads on both grounds.
 */
export function trayIconFile(directory: string, platform: string, darkTaskbar: boolean): string {
  if (platform === 'darwin') return join(directory, 'portsideTemplate.png');
  if (platform !== 'win32') return join(directory, 'portside.png');
  return join(directory, darkTaskbar ? 'portside-on-dark.ico' : 'portside-on-light.ico');
}
