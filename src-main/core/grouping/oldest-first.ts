import type { Socket } from '../socket/socket.ts';

/** Sorts sockets by the time they were first seen, then by identity, so that the order is stable. */
export function oldestFirst(sockets: readonly Socket[]): readonly Socket[] {
  return sockets.length < 2 ? sockets : [...sockets].sort(byAge);
}

/** When a group of sockets was first seen: the time of its oldest socket. */
export function firstSeen(sockets: readonly Socket[]): {
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
} {
  let oldest = sockets[0];
  for (const socket of sockets) {
    if (oldest === undefined || byAge(socket, oldest) < 0) oldest = socket;
  }
  const seenAtStart = sockets.some((socket) => socket.seenAtStart);
  return { firstSeenAtMs: oldest?.firstSeenAtMs ?? 0, seenAtStart };
}

function byAge(a: Socket, b: Socket): number {
  if (a.firstSeenAtMs !== b.firstSeenAtMs) return a.firstSeenAtMs - b.firstSeenAtMs;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
