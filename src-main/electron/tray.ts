import { Menu, nativeImage, nativeTheme, Tray } from 'electron';
import type { TrayMenu } from '../core/tray/tray-entry.ts';
import { trayIconFile } from './tray-icon.ts';
import { type PerformDeed, trayTemplate } from './tray-template.ts';

/** What the tray needs to come up. */
export interface TrayOptions {
  readonly iconDirectory: string;
  /** As `process.platform` names it. */
  readonly platform: string;
  /** What a click on the icon itself does, where it does not open the menu. */
  readonly open: () => void;
}

/** The icon in the tray with its menu. */
export interface PortsTray {
  /** Shows new data; what has not changed is left alone, since a new menu closes an open one. */
  show(menu: TrayMenu, perform: PerformDeed): void;
  destroy(): void;
}

/** Puts Portside into the tray; null where the system has none. Needs a ready app. */
export function createTray(options: TrayOptions): PortsTray | null {
  const tray = makeTray(options);
  if (tray === null) return null;
  followTheme(tray, options);
  // Elsewhere a click opens the menu by itself.
  if (options.platform !== 'darwin') tray.on('click', () => options.open());
  let shown: TrayMenu | null = null;
  return {
    show: (menu, perform) => {
      showWords(tray, shown, menu, options.platform);
      if (!hasSameEntries(shown, menu)) {
        tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(menu.entries, perform)));
      }
      shown = menu;
    },
    destroy: () => tray.destroy(),
  };
}

function makeTray({ iconDirectory, platform }: TrayOptions): Tray | null {
  try {
    const image = nativeImage.createFromPath(iconFile(iconDirectory, platform));
    return image.isEmpty() ? null : new Tray(image);
  } catch (error) {
    console.error('no tray', error);
    return null;
  }
}

function iconFile(directory: string, platform: string): string {
  return trayIconFile(directory, platform, nativeTheme.shouldUseDarkColorsForSystemIntegratedUI);
}

function followTheme(tray: Tray, { iconDirectory, platform }: TrayOptions): void {
  if (platform !== 'win32') return;
  nativeTheme.on('updated', () => {
    if (!tray.isDestroyed()) tray.setImage(iconFile(iconDirectory, platform));
  });
}

function showWords(tray: Tray, shown: TrayMenu | null, menu: TrayMenu, platform: string): void {
  if (shown?.tooltip !== menu.tooltip) tray.setToolTip(menu.tooltip);
  if (platform === 'darwin' && shown?.title !== menu.title) tray.setTitle(menu.title);
}

function hasSameEntries(shown: TrayMenu | null, menu: TrayMenu): boolean {
  return shown !== null && JSON.stringify(shown.entries) === JSON.stringify(menu.entries);
}
