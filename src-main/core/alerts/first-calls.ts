import { scopeOf } from '../address/scope.ts';
import type { Socket } from '../socket/socket.ts';
import type { Baseline } from './baseline.ts';
import type { Occurrence } from './occurrence.ts';
import { programsOf } from './service-socket.ts';
import type { WatchContext } from './watch-state.ts';

interface FirstCalls {
  /** Every program that has a connection to another machine. */
  readonly programs: readonly string[];
  readonly called: readonly Occurrence[];
}

/**
 * The programs among newly opened sockets that call another machine, and what they called when it
 * is the first time. A browser's thousandth connection costs a look at its name.
 */
export function firstCalls(
  { callers }: Baseline,
  opened: readonly Socket[],
  { ownAddresses }: WatchContext,
  nowMs: number,
): FirstCalls {
  const found = new Map<string, Socket>();
  for (const socket of opened) {
    if (!isClient(socket)) continue;
    const strangers = programsOf(socket).filter((program) => !found.has(program));
    if (strangers.length === 0 || !leavesMachine(socket, ownAddresses)) continue;
    for (const program of strangers) found.set(program, socket);
  }
  const firsts = [...found].filter(([program]) => !callers.has(program));
  const sockets = new Set(firsts.map(([, socket]) => socket));
  return {
    programs: [...found.keys()],
    called: [...sockets].map((socket) => ({ kind: 'called', atMs: nowMs, socket })),
  };
}

function isClient({ role, remote, networkNamespace }: Socket): boolean {
  return remote !== null && networkNamespace === null && (role === 'outgoing' || role === 'bound');
}

function leavesMachine({ remote }: Socket, ownAddresses: ReadonlySet<string>): boolean {
  if (remote === null || ownAddresses.has(remote.address)) return false;
  return scopeOf(remote.address) !== 'this-machine';
}
