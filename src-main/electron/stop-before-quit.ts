import { app, powerMonitor } from 'electron';

/** A monitor that does not stop within this time is left to the end of the process. */
const patienceMs = 3000;

/**
 * Lets the app quit only after `stop` has ended what it runs. Where the system shuts down or the
 * user logs off nothing may ask the app to quit: then it stops at once, and quits by itself.
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
  const stopAndQuit = (): Promise<void> => stopOnce().finally(() => app.quit());
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    if (quitting) return;
    quitting = true;
    void stopAndQuit();
  });
  // Linux and macOS tell the app, Windows only its windows.
  powerMonitor.on('shutdown', () => void stopAndQuit());
  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', () => void stopAndQuit());
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
