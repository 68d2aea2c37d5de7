import { Menu, nativeImage, nativeTheme, Tray } from 'electron';
import type { TrayMenu } from '../core/tray/tray-entry.ts';
import type { TrayMark } from '../core/tray/tray-mark.ts';
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
  let shown: TrayMenu | null = null;
  const drawIcon = (): void => tray.setImage(iconFile(options, shown?.mark ?? 'none'));
  // Windows alone has a drawing for each ground.
  if (options.platform === 'win32') nativeTheme.on('updated', drawIcon);
  // Elsewhere a click opens the menu by itself.
  if (options.platform !== 'darwin') tray.on('click', () => options.open());
  return {
    show: (menu, perform) => {
      const before = shown;
      shown = menu;
      if ((before?.mark ?? 'none') !== menu.mark) drawIcon();
      showWords(tray, before, menu, options.platform);
      if (!hasSameEntries(before, menu)) {
        tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(menu.entries, perform)));
      }
    },
    destroy: () => {
      nativeTheme.off('updated', drawIcon);
      tray.destroy();
    },
  };
}

function makeTray(options: TrayOptions): Tray | null {
  try {
    const image = nativeImage.createFromPath(iconFile(options, 'none'));
    return image.isEmpty() ? null : new Tray(image);
  } catch (error) {
    console.error('no tray', error);
    return null;
  }
}

function iconFile({ iconDirectory, platform }: TrayOptions, mark: TrayMark): string {
  const darkTaskbar = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI;
  return trayIconFile(iconDirectory, { platform, darkTaskbar, mark });
}

function showWords(tray: Tray, shown: TrayMenu | null, menu: TrayMenu, platform: string): void {
  if (shown?.tooltip !== menu.tooltip) tray.setToolTip(menu.tooltip);
  if (platform === 'darwin' && shown?.title !== menu.title) tray.setTitle(menu.title);
}

function hasSameEntries(shown: TrayMenu | null, menu: TrayMenu): boolean {
  return shown !== null && JSON.stringify(shown.entries) === JSON.stringify(menu.entries);
}
