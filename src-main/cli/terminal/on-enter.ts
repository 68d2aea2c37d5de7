import type { Stop } from '../../core/contract/client.ts';

/**
 * Calls back each time the user presses Enter in the terminal of this process; never where standard
 * input is no terminal. A process in the background that reads its terminal is stopped by SIGTTIN
 * unless it listens to it (termios(3), "Job control").
 */
export function onEnter(listener: () => void): Stop {
  const { stdin } = process;
  if (!stdin.isTTY) return ignore;
  if (process.platform !== 'win32') process.on('SIGTTIN', ignore);
  stdin.on('error', ignore);
  stdin.on('data', listener);
  return () => {
    stdin.off('data', listener);
    stdin.pause();
    process.off('SIGTTIN', ignore);
  };
}

function ignore(): void {
  // Without a terminal to read there is nothing to do.
}
