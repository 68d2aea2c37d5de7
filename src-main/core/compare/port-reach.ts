import { type Scope } from '../address/scope.ts';
import { scopeReach, widerScope } from '../address/scope-reach.ts';
import { socketScope } from '../address/socket-scope.ts';
import type { Socket } from '../socket/socket.ts';
import { eachInSteps, type Steps } from '../steps/steps.ts';
import { comparedPort } from './compared-port.ts';

/** From where a port can be reached at most; null where nothing waits on it. */
export interface PortReach {
  readonly before: Scope | null;
  readonly after: Scope | null;
}

/** What of the reach of ports is different. */
export interface ReachChanges {
  readonly newlyExposed: readonly Socket[];
  readonly noLongerExposed: readonly Socket[];
  readonly reach: ReadonlyMap<string, PortReach>;
}

interface WaitingPort {
  readonly before: Socket[];
  readonly after: Socket[];
}

/**
 * The waiting sockets through which a port of one protocol can be reached from further away than
 * before, such as one that moved from this machine only to the network, and those through which
 * it could and no longer can. Where one side does not tell which interface sockets are bound to,
 * that counts on neither.
 */
export function* compareReach(
  before: readonly Socket[],
  after: readonly Socket[],
): Steps<ReachChanges> {
  const newlyExposed: Socket[] = [];
  const noLongerExposed: Socket[] = [];
  const reach = new Map<string, PortReach>();
  yield* eachInSteps(yield* waitingPorts(before, after), ([key, port]) => {
    const scopeOf = scopeReader(port);
    const widest: PortReach = {
      before: widestOf(port.before, scopeOf),
      after: widestOf(port.after, scopeOf),
    };
    const further = (socket: Socket, than: Scope | null): boolean =>
      reachOf(scopeOf(socket)) > reachOf(than);
    const gained = port.after.filter((socket) => further(socket, widest.before));
    const lost = port.before.filter((socket) => further(socket, widest.after));
    if (gained.length + lost.length > 0) reach.set(key, widest);
    newlyExposed.push(...gained);
    noLongerExposed.push(...lost);
  });
  return { newlyExposed, noLongerExposed, reach };
}

function* waitingPorts(
  before: readonly Socket[],
  after: readonly Socket[],
): Steps<ReadonlyMap<string, WaitingPort>> {
  const ports = new Map<string, WaitingPort>();
  const add = (side: keyof WaitingPort, socket: Socket): void => {
    if (!isWaiting(socket)) return;
    const key = comparedPort(socket);
    const port = ports.get(key) ?? { before: [], after: [] };
    ports.set(key, port);
    port[side].push(socket);
  };
  yield* eachInSteps(before, (socket) => add('before', socket));
  yield* eachInSteps(after, (socket) => add('after', socket));
  return ports;
}

function isWaiting({ remote, state }: Socket): boolean {
  return remote === null && state !== 'CLOSED';
}

function scopeReader({ before, after }: WaitingPort): (socket: Socket) => Scope {
  const isTold = [...before, ...after].every(({ binding }) => binding !== null);
  return isTold ? socketScope : (socket) => socketScope({ ...socket, binding: null });
}

function widestOf(sockets: readonly Socket[], scopeOf: (socket: Socket) => Scope): Scope | null {
  return sockets.reduce<Scope | null>(
    (widest, socket) => widerScope(widest, scopeOf(socket)),
    null,
  );
}

/** Whether nobody waits or only this machine reaches who does is not a matter of exposure. */
function reachOf(scope: Scope | null): number {
  return scope === null ? 0 : scopeReach(scope);
}
