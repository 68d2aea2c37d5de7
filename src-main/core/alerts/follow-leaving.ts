import type { Socket } from '../socket/socket.ts';
import type { Occurrence } from './occurrence.ts';
import { portKey } from './service-socket.ts';
import { type Leaving, restartWaitMs } from './watch-state.ts';

interface ServicesNow {
  readonly waiting: ReadonlyMap<string, Socket>;
  readonly undecided: ReadonlyMap<string, number>;
  /** Services that are gone since the last look. */
  readonly left: readonly Socket[];
}

interface FollowedLeaving {
  readonly leaving: ReadonlyMap<string, Leaving>;
  readonly closed: readonly Occurrence[];
}

/**
 * A port counts as closed when nobody has waited on it for a while: a program that starts again
 * leaves its port for a moment, which is no news.
 */
export function followLeaving(
  before: ReadonlyMap<string, Leaving>,
  { waiting, undecided, left }: ServicesNow,
  nowMs: number,
): FollowedLeaving {
  if (before.size === 0 && left.length === 0) return { leaving: before, closed: [] };
  const open = portsOf([...waiting.values()]);
  const openLater = portsOf([...waiting.values()].filter(({ id }) => undecided.has(id)));
  const leaving = new Map<string, Leaving>();
  const closed: Occurrence[] = [];
  for (const [key, one] of before) {
    if (openLater.has(key)) leaving.set(key, one);
    else if (open.has(key)) continue;
    else if (nowMs < one.dueAtMs) leaving.set(key, one);
    else closed.push({ kind: 'closed', atMs: nowMs, socket: one.socket });
  }
  for (const socket of left) {
    const key = portKey(socket);
    if (!open.has(key)) leaving.set(key, { socket, dueAtMs: nowMs + restartWaitMs });
  }
  return { leaving, closed };
}

function portsOf(sockets: readonly Socket[]): ReadonlySet<string> {
  return new Set(sockets.map(portKey));
}
