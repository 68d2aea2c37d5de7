import type { Stop } from '../core/contract/client.ts';
import type { Background } from '../host/start-background.ts';

/** Starts what has words of its own, and anew whenever another language was chosen. */
export function inEachLanguage(
  { onLanguage }: Pick<Background, 'onLanguage'>,
  start: () => Stop,
): Stop {
  let stop = start();
  const stopFollowing = onLanguage(() => {
    stop();
    stop = start();
  });
  return () => {
    stopFollowing();
    stop();
  };
}
