import { app } from 'electron';

/** What happens when the last window is closed. */
export interface CloseToTrayOptions {
  readonly hasTray: boolean;
  /** Called the first time that Portside stays on without a window. */
  readonly onStay: () => void;
}

/** With a tray, closing the window leaves Portside watching; without one it ends the app. */
export function closeToTray({ hasTray, onStay }: CloseToTrayOptions): void {
  let quitting = false;
  let told = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (!hasTray) {
      app.quit();
      return;
    }
    if (quitting || told) return;
    told = true;
    onStay();
  });
}
