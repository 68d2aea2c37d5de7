import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, Notification } from 'electron';
import { translate } from '../core/words/translate.ts';

/** Tells once ever (per user) that a closed window does not end Portside. */
export function showStillRunningNotice(iconFile: string): void {
  if (!Notification.isSupported() || !isFirstTime()) return;
  const title = translate('desktop.stillRunningTitle');
  const body = translate('desktop.stillRunning');
  new Notification({ title, body, icon: iconFile, silent: true }).show();
}

/** An empty file remembers that the notice was shown. */
function isFirstTime(): boolean {
  try {
    writeFileSync(join(app.getPath('userData'), 'tray-notice-shown'), '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
