import { app, type BrowserWindow, dialog } from 'electron';
import { translate } from '../core/words/translate.ts';

/** A page that stopped is loaded again by itself, but not over and over. */
const reloadsWithin = { count: 3, milliseconds: 60_000 };

/** Whether a page that stopped now may be loaded again, given when that was done before. */
export function mayReload(reloadedAtMs: readonly number[], nowMs: number): boolean {
  const recent = reloadedAtMs.filter((atMs) => nowMs - atMs < reloadsWithin.milliseconds);
  return recent.length < reloadsWithin.count;
}

/** Gets the window going again when its page crashes, and asks when it hangs. */
export function recoverWindow(window: BrowserWindow): void {
  const reloadedAtMs: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`the page stopped: ${reason}`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const nowMs = Date.now();
    if (!mayReload(reloadedAtMs, nowMs)) {
      settle(askAfterCrashes(window, reason));
      return;
    }
    reloadedAtMs.push(nowMs);
    window.webContents.reload();
  });
  watchAnswers(window);
}

/** Asks once for each time that the window stops answering. */
function watchAnswers(window: BrowserWindow): void {
  let asking: AbortController | null = null;
  window.on('unresponsive', () => {
    if (asking !== null) return;
    asking = new AbortController();
    settle(
      askAboutHang(window, asking.signal).finally(() => {
        asking = null;
      }),
    );
  });
  window.on('responsive', () => asking?.abort());
}

async function askAboutHang(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('desktop.unresponsiveTitle'),
    detail: translate('desktop.unresponsive'),
    buttons: [translate('desktop.wait'), translate('desktop.reload')],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  // A hung page hears nothing, so its process goes; that it is gone loads the page again.
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}

async function askAfterCrashes(window: BrowserWindow, reason: string): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: translate('desktop.crashedTitle'),
    detail: translate('desktop.crashed', { reason }),
    buttons: [translate('desktop.openAgain'), translate('desktop.quit')],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 1) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}

function settle(question: Promise<void>): void {
  question.catch((error: unknown) => {
    console.error('a dialog failed', error);
  });
}
