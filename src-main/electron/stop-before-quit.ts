import { app, powerMonitor } from 'electron';

/** A monitor that does not stop within this time is left to the end of the process. */
const patienceMs = 3000;

/**
 * Lets the app quit only after `stop` has ended what it runs. Where the system shuts down or the
 * user logs off there may be no quitting: then it is ended at once, and not waited for.
 */
export function stopBeforeQuit(stop: () => Promise<void>): void {
  let stopping: Promise<void> | null = null;
  let stopped = false;
  let quitting = false;
  const stopOnce = (): Promise<void> => {
    stopping ??= stopWithin(stop).finally(() => {
      stopped = true;
    });
    return stopping;
  };
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    void stopOnce().finally(() => app.quit());
  });
  // Linux and macOS tell the app, Windows only its windows.
  powerMonitor.on('shutdown', () => void stopOnce());
  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', () => void stopOnce());
  });
}

async function stopWithin(stop: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([stop().catch(logFailure), timeUp]);
  clearTimeout(timer);
}

function logFailure(error: unknown): void {
  console.error('stopping failed', error);
}
