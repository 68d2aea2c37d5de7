import { addresses } from './addresses.ts';
import { connections } from './connections.ts';
import { datagrams } from './datagrams.ts';
import { hostileNames } from './hostile-names.ts';
import { leftovers } from './leftovers.ts';
import { listeners } from './listeners.ts';
import { multipath } from './multipath.ts';
import { otherUsers } from './other-users.ts';
import { sharedSockets } from './shared-sockets.ts';
import type { Animal } from './zoo.ts';

/** Every kind of animal there is. */
export const allAnimals: readonly Animal[] = [
  ...[...listeners, ...sharedSockets, ...connections, ...leftovers, ...addresses],
  ...[...datagrams, ...otherUsers, ...hostileNames, ...multipath],
];
