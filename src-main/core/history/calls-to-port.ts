import type { Endpoint } from '../socket/endpoint.ts';
import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { PortCall } from './port-callers.ts';

/** A socket of a connection to a port, for as long as readings had it. */
export interface CallLife {
  /** As it was first seen. */
  readonly socket: Socket;
  /** Unix time in milliseconds; null while it is open. */
  readonly closedAtMs: number | null;
  /** The socket at the other end, where that was on this machine and was seen. */
  readonly other: Socket | null;
}

/**
 * The connections to a port. `accepted` are the port's own sockets, `calling` those that programs
 * of this machine hold at the far end: of a connection that was short only what its closer keeps
 * may be seen (TIME-WAIT, RFC 9293 section 3.6), and the closer may be either. A connection with
 * both is one.
 */
export function callsToPort(
  accepted: readonly CallLife[],
  calling: readonly CallLife[],
): readonly PortCall[] {
  const told = new Map<string, CallLife[]>();
  const calls = accepted.flatMap((life): readonly PortCall[] => {
    const { local, remote, firstSeenAtMs } = life.socket;
    if (remote === null) return [];
    const key = endsKey(remote, local);
    told.set(key, [...(told.get(key) ?? []), life]);
    const owner = holderOf(life.other);
    return [{ remote, owner, firstSeenAtMs, overWhenSeen: owner === null && isLeft(life) }];
  });
  const untold = calling.filter((life) => {
    const { local, remote, state } = life.socket;
    // Whoever was not answered did not connect.
    if (remote === null || state === 'SYN-SENT') return false;
    return !(told.get(endsKey(local, remote)) ?? []).some((other) => touch(life, other));
  });
  return [...calls, ...untold.map(callOfCaller)];
}

function callOfCaller(life: CallLife): PortCall {
  const { local, firstSeenAtMs } = life.socket;
  const owner = holderOf(life.socket);
  return { remote: local, owner, firstSeenAtMs, overWhenSeen: owner === null && isLeft(life) };
}

function holderOf(socket: Socket | null): Owner | null {
  return socket?.owners[0] ?? socket?.formerOwners[0] ?? null;
}

/** A state that only a connection which is being closed has, held by nobody. */
function isLeft({ socket, other }: CallLife): boolean {
  return [socket, other].some(
    (end) => end !== null && holderOf(end) === null && !livingStates.has(end.state),
  );
}

const livingStates: ReadonlySet<Socket['state']> = new Set([
  null,
  'SYN-SENT',
  'SYN-RECEIVED',
  'ESTABLISHED',
]);

/** The same two endpoints may connect again, but not at the same time. */
function touch(one: CallLife, other: CallLife): boolean {
  return (
    one.socket.firstSeenAtMs <= (other.closedAtMs ?? Infinity) &&
    other.socket.firstSeenAtMs <= (one.closedAtMs ?? Infinity)
  );
}

function endsKey(caller: Endpoint, port: Endpoint): string {
  return [caller.address, caller.port, port.address, port.port].join(' ');
}
