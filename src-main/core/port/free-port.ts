import type { Machine } from '../machine/machine.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { ownSchemeOfService } from './own-scheme.ts';
import { serviceName } from './service-name.ts';

const lowest = 1024;
const highest = 65_535;

/** Ports above 1023 to which browsers refuse to connect (Fetch standard, "bad port"). */
const badPorts: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10_080,
]);

/** Taken by the AirPlay Receiver of macOS, on and off. */
const airPlayPorts: ReadonlySet<number> = new Set([5000, 7000]);

/**
 * The next port after `port` that a program could have: nobody here has it, it needs no
 * privilege, the system does not lend it to clients, browsers go there, and no well-known service
 * is at home there. A port below 1024 is looked for 8000 further up (80 → 8080), as is the custom.
 * Null where there is none.
 */
export function freePortNear(
  port: number,
  protocol: Protocol,
  { sockets, machine }: { readonly sockets: Iterable<Socket>; readonly machine: Machine },
): number | null {
  const taken = portsTaken(sockets, protocol);
  const start = port < lowest ? port + 8000 : port + 1;
  const count = highest - lowest + 1;
  for (let step = 0; step < count; step += 1) {
    const candidate = lowest + ((start - lowest + step) % count);
    if (!taken.has(candidate) && isFit(candidate, protocol, machine)) return candidate;
  }
  return null;
}

/** A port that any socket of the machine's own network has, at whichever address. */
function portsTaken(sockets: Iterable<Socket>, protocol: Protocol): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const socket of sockets) {
    if (socket.protocol === protocol && socket.networkNamespace === null) {
      taken.add(socket.local.port);
    }
  }
  return taken;
}

function isFit(port: number, protocol: Protocol, { ephemeralPorts, platform }: Machine): boolean {
  if (port >= ephemeralPorts.first && port <= ephemeralPorts.last) return false;
  if (badPorts.has(port) || (platform === 'darwin' && airPlayPorts.has(port))) return false;
  return ownSchemeOfService(serviceName(protocol, port)) === undefined;
}
