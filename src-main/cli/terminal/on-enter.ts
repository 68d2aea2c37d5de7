import type { Stop } from '../../core/contract/client.ts';
import { isForeground } from './is-foreground.ts';

/**
 * Calls back each time the user presses Enter in the terminal of this process; never where standard
 * input is no terminal. While the process is in the background the terminal is left to others;
 * SIGCONT tells that this may have changed (`bg` and `fg` of a shell).
 */
export function onEnter(listener: () => void): Stop {
  const { stdin } = process;
  if (!stdin.isTTY) return ignore;
  const attend = () => {
    if (isForeground()) stdin.resume();
    else stdin.pause();
  };
  stdin.on('error', ignore);
  // Paused on purpose, a stream does not begin to read because somebody listens.
  stdin.pause();
  stdin.on('data', listener);
  process.on('SIGCONT', attend);
  attend();
  return () => {
    process.off('SIGCONT', attend);
    stdin.off('data', listener);
    stdin.pause();
  };
}

function ignore(): void {
  // Without a terminal to read there is nothing to do.
}
