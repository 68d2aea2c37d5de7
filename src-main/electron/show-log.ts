import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { dialog, shell } from 'electron';
import { translate } from '../core/words/translate.ts';

/** Shows the error log in its folder; before anything went wrong there is none. */
export function showLog(path: string): void {
  if (existsSync(path)) {
    shell.showItemInFolder(path);
    return;
  }
  const options = {
    type: 'info',
    message: translate('desktop.noLogTitle'),
    detail: translate('desktop.noLog', { folder: dirname(path) }),
  } as const;
  dialog.showMessageBox(options).catch((error: unknown) => {
    console.error('a dialog failed', error);
  });
}
