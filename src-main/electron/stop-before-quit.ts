import { app } from 'electron';

/** A monitor that does not stop within this time is left to the end of the process. */
const patienceMs = 3000;

/** Lets the app quit only after `stop` has ended what it runs. */
export function stopBeforeQuit(stop: () => Promise<void>): void {
  let phase: 'running' | 'stopping' | 'stopped' = 'running';
  app.on('will-quit', (event) => {
    if (phase === 'stopped') return;
    event.preventDefault();
    if (phase === 'stopping') return;
    phase = 'stopping';
    void stopWithin(stop).finally(() => {
      phase = 'stopped';
      app.quit();
    });
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
