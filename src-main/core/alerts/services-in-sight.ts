import type { PortRange } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';
import { isService } from './service-socket.ts';
import type { TableChange } from './table-change.ts';
import { ownerWaitMs, type WatchState } from './watch-state.ts';

interface MovedServices {
  readonly waiting: ReadonlyMap<string, Socket>;
  readonly gone: readonly Socket[];
  /** Opened or changed. */
  readonly touched: readonly Socket[];
}

/** The services after a change; the same map when it was about others, as most changes are. */
export function moveServices(
  before: ReadonlyMap<string, Socket>,
  { opened, changed, closed }: TableChange,
  ephemeralPorts: PortRange,
): MovedServices {
  const gone = closed.flatMap((id) => before.get(id) ?? []);
  const touched = [...opened, ...changed].filter((socket) => isService(socket, ephemeralPorts));
  if (gone.length === 0 && touched.length === 0) return { waiting: before, gone, touched };
  const waiting = new Map(before);
  for (const { id } of gone) waiting.delete(id);
  for (const socket of touched) waiting.set(socket.id, socket);
  return { waiting, gone, touched };
}

interface DecidedServices {
  /** Everything there is to learn now. */
  readonly decided: readonly Socket[];
  /** Those of them that were not there before. */
  readonly news: readonly Socket[];
  readonly undecided: ReadonlyMap<string, number>;
}

/** Parts the services into those to speak of now and those whose owner is still looked for. */
export function decideServices(
  before: WatchState,
  waiting: ReadonlyMap<string, Socket>,
  touched: readonly Socket[],
  nowMs: number,
): DecidedServices {
  const undecided = new Map<string, number>();
  const news: Socket[] = [];
  const candidates = new Set([...before.undecided.keys(), ...touched.map(({ id }) => id)]);
  for (const id of candidates) {
    const socket = waiting.get(id);
    const dueAtMs = before.undecided.get(id) ?? nowMs + ownerWaitMs;
    const known = before.waiting.has(id) && !before.undecided.has(id);
    if (socket === undefined || known) continue;
    if (socket.ownerReason === 'unknown' && nowMs < dueAtMs) undecided.set(id, dueAtMs);
    else news.push(socket);
  }
  const decided = touched.filter(({ id }) => !undecided.has(id));
  return { decided: [...new Set([...decided, ...news])], news, undecided };
}
