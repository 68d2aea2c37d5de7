import { join } from 'node:path';

/** Where the app's own files are, in a checkout and inside the packed archive alike. */
export interface AppDirectories {
  readonly renderer: string;
  readonly preloadFile: string;
  readonly trayIcons: string;
  readonly windowIcon: string;
}

/** Finds the app's files from `mainDirectory`, the folder of the built main process (`dist/main`). */
export function appDirectories(mainDirectory: string): AppDirectories {
  const dist = join(mainDirectory, '..');
  const tray = join(dist, '..', 'build', 'tray');
  return {
    renderer: join(dist, 'renderer'),
    preloadFile: join(dist, 'preload', 'preload.cjs'),
    trayIcons: tray,
    windowIcon: join(tray, 'window.png'),
  };
}
