import { openBrowserWindow } from './browser-window.ts';
import { electronBinary, openElectronWindow } from './electron-window.ts';
import type { WindowHost } from './test-window.ts';

const electron = electronBinary();

/** The browser host always; the desktop host wherever Electron's binary is to be had. */
export const windowHosts: readonly WindowHost[] = [
  { name: 'browser host', open: openBrowserWindow },
  ...(electron === null
    ? []
    : [{ name: 'desktop host', open: () => openElectronWindow(electron) }]),
];
