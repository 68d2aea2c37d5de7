import type { Socket } from '../socket/socket.ts';
import type { PortCaller } from './history-answers.ts';

/** An accepted connection of the port, and the socket at its other end where that was seen. */
export interface PortCall {
  readonly socket: Socket;
  readonly other: Socket | null;
}

/** Who called, by address and process; the most recent first. */
export function portCallers(calls: readonly PortCall[]): readonly PortCaller[] {
  const callers = new Map<string, PortCaller>();
  for (const { socket, other } of calls) {
    if (socket.remote === null) continue;
    const owner = other?.owners[0] ?? other?.formerOwners[0] ?? null;
    const process = owner === null ? null : { pid: owner.pid, name: owner.name };
    const key = JSON.stringify([socket.remote.address, process]);
    const atMs = socket.firstSeenAtMs;
    const known = callers.get(key);
    callers.set(key, {
      address: socket.remote.address,
      process,
      connections: (known?.connections ?? 0) + 1,
      firstAtMs: Math.min(known?.firstAtMs ?? atMs, atMs),
      lastAtMs: Math.max(known?.lastAtMs ?? atMs, atMs),
    });
  }
  return [...callers.values()].sort((a, b) => b.lastAtMs - a.lastAtMs);
}
