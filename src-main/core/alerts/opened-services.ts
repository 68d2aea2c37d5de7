import { scopeReach } from '../address/scope-reach.ts';
import { socketScope } from '../address/socket-scope.ts';
import type { Socket } from '../socket/socket.ts';
import { knownScope } from './baseline.ts';
import type { Occurrence } from './occurrence.ts';
import { portKey, programsOf } from './service-socket.ts';
import type { WatchContext, WatchState } from './watch-state.ts';

/**
 * One occurrence for each program and port among new services, however many sockets it has there
 * (IPv4 and IPv6): the one that can be reached from furthest stands for all. The lowest port first.
 */
export function openedServices(
  { baseline, leaving }: WatchState,
  news: readonly Socket[],
  { ephemeralPorts }: WatchContext,
  nowMs: number,
): readonly Occurrence[] {
  return widestOfEach(news).map((socket) => ({
    kind: 'opened',
    atMs: nowMs,
    socket,
    knownScope: knownScope(baseline, socket, ephemeralPorts),
    atStart: socket.seenAtStart,
    returned: shareProgram(socket, leaving.get(portKey(socket))?.socket),
  }));
}

function widestOfEach(sockets: readonly Socket[]): readonly Socket[] {
  const widest = new Map<string, Socket>();
  for (const socket of sockets) {
    const key = `${portKey(socket)} ${programsOf(socket).join('\n')}`;
    const known = widest.get(key);
    if (known === undefined || reachOf(socket) > reachOf(known)) widest.set(key, socket);
  }
  return [...widest.values()].sort((one, other) => one.local.port - other.local.port);
}

function reachOf(socket: Socket): number {
  return scopeReach(socketScope(socket));
}

function shareProgram(socket: Socket, former: Socket | undefined): boolean {
  if (former === undefined) return false;
  const [now, before] = [programsOf(socket), programsOf(former)];
  if (now.length === 0 || before.length === 0) return true;
  return now.some((program) => before.includes(program));
}
