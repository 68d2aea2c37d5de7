import { app } from 'electron';

/** What happens when the last window is closed. */
export interface CloseToTrayOptions {
  /** Asked whenever the window is closed: whether there is a tray, and the user wants it so. */
  readonly stays: () => boolean;
  /** Called the first time that Portside stays on without a window. */
  readonly onStay: () => void;
}

/** Closing the window leaves Portside watching from the tray, or ends the app. */
export function closeToTray({ stays, onStay }: CloseToTrayOptions): void {
  let quitting = false;
  let told = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (!stays()) {
      app.quit();
      return;
    }
    if (quitting || told) return;
    told = true;
    onStay();
  });
}
