import { isAllowed } from '../support/is-allowed.ts';
import { canKeepAnimals, habitatScript } from '../readers/zoo/habitat.ts';

/** A network and a /proc of its own: what others do on this machine would show in the figures. */
const words = ['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];
const loopbackUp = ['sh', '-c', 'perl "$0" < /dev/null > /dev/null && exec "$@"', habitatScript];

/** The words before a command that run it where nothing else is; null where that may not be had. */
export function apart(): readonly string[] | null {
  const [command = '', ...args] = words;
  if (!canKeepAnimals || !isAllowed(command, [...args, 'true'])) return null;
  return [...words, ...loopbackUp];
}
