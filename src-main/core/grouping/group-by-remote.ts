import { serviceName } from '../port/service-name.ts';
import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { isWithinMachine } from '../socket/within-machine.ts';
import type { GroupRule } from './live-groups.ts';
import { firstSeen, oldestFirst } from './oldest-first.ts';
import { ownerSetOf } from './owner-set.ts';

/** A service that is spoken with a remote: the port on the server's side. */
export interface RemoteService {
  readonly protocol: Protocol;
  readonly port: number;
  readonly serviceName: string | null;
}

/** Every connection with one remote address; all those within this machine are one remote. */
export interface RemoteSockets {
  /** Stable between readings and unique in the list: the address, or `this machine`. */
  readonly key: string;
  /** null for this machine itself. */
  readonly address: string | null;
  /** In order of port. */
  readonly services: readonly RemoteService[];
  readonly owners: readonly Owner[];
  /** Set exactly when `owners` is empty. */
  readonly ownerReason: OwnerReason | null;
  /** Oldest first. */
  readonly sockets: readonly Socket[];
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
}

/** How sockets part for the Remotes view; those without a remote are left out. */
export const remoteRule: GroupRule<RemoteSockets> = {
  keysOf: (socket) => {
    const key = remoteKey(socket);
    return key === null ? [] : [key];
  },
  make: remoteSockets,
};

/** The key of the remote a socket talks to; null when it talks to nobody. */
export function remoteKey(socket: Socket): string | null {
  if (socket.remote === null) return null;
  return isWithinMachine(socket) ? thisMachineKey : socket.remote.address;
}

const thisMachineKey = 'this machine';

function remoteSockets(key: string, unsorted: readonly Socket[]): RemoteSockets {
  const sockets = oldestFirst(unsorted);
  return {
    key,
    address: key === thisMachineKey ? null : key,
    services: servicesOf(sockets),
    ...ownerSetOf(sockets),
    sockets,
    ...firstSeen(sockets),
  };
}

/** An accepted connection speaks the service of its local port, any other that of the remote port. */
function servicesOf(sockets: readonly Socket[]): readonly RemoteService[] {
  const services = new Map<string, RemoteService>();
  for (const { protocol, role, local, remote } of sockets) {
    const port = role === 'accepted' ? local.port : (remote?.port ?? 0);
    const key = `${protocol} ${port}`;
    if (!services.has(key)) {
      services.set(key, { protocol, port, serviceName: serviceName(protocol, port) });
    }
  }
  return [...services.values()].sort(
    (a, b) => a.port - b.port || Number(a.protocol > b.protocol) - Number(a.protocol < b.protocol),
  );
}
