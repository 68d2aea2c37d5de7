import type { Socket } from '../socket/socket.ts';
import { isWithinMachine } from '../socket/within-machine.ts';
import { type NameablePort, portNameOf } from './port-name.ts';
import type { Settings } from './setting-schemas.ts';

type PortNames = Settings['names'];

let names: PortNames = {};
/** Every row of a big table is asked when somebody searches: without names that costs nothing. */
let hasNames = false;

/** From now on this thread calls ports as the user does. */
export function setPortNames(next: PortNames): void {
  names = next;
  hasNames = Object.keys(next).length > 0;
}

/** As the user calls ports now. */
export function portNames(): PortNames {
  return names;
}

/** The user's own name for a port, or null. */
export function ownNameOf(place: NameablePort): string | null {
  return hasNames ? portNameOf(names, place) : null;
}

/**
 * The user's own name for the port of this machine that a socket is about, or null: a client's is
 * the one it called, if that is on this machine.
 */
export function ownNameOfSocket(socket: Socket): string | null {
  if (!hasNames) return null;
  const { protocol, local, remote, role, networkNamespace } = socket;
  if (role !== 'outgoing') return ownNameOf({ protocol, port: local.port, networkNamespace });
  if (remote === null || !isWithinMachine(socket)) return null;
  return ownNameOf({ protocol, port: remote.port, networkNamespace });
}
