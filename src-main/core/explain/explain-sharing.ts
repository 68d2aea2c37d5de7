import type { PortGroup } from '../grouping/port-group.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { processLabels } from './list-text.ts';

/** Says how many sockets have the port, and how several processes come to wait on one endpoint. */
export function explainSharing(group: PortGroup): readonly Phrase[] {
  if (group.waiting.length === 0) return [];
  if (group.protocol === 'udp') return [...sharedBound(group.waiting), ...inherited(group.waiting)];
  return [...counted(group), ...sharedEndpoints(group.waiting), ...inherited(group.waiting)];
}

/** A port is not a socket: the listener and what it accepted have one local port between them. */
function counted({ waiting, connections }: PortGroup): readonly Phrase[] {
  const listeners = waiting.filter((socket) => socket.role === 'listener').length;
  if (listeners === 0) return [];
  const count = connections.length;
  const values = { count, listeners, sockets: count + listeners };
  if (listeners === 1) return [{ key: 'explain.shareOneListener', values }];
  return [{ key: 'explain.shareListeners', values }];
}

/** Several listeners on one endpoint need SO_REUSEPORT (socket(7)). */
function sharedEndpoints(waiting: readonly Socket[]): readonly Phrase[] {
  return endpointsWithSeveral(waiting).map(([endpoint, count]) => ({
    key: 'explain.reusePort',
    values: { endpoint, count },
  }));
}

function sharedBound(waiting: readonly Socket[]): readonly Phrase[] {
  return endpointsWithSeveral(waiting).map(([endpoint, count]) => ({
    key: 'explain.sharedBound',
    values: { endpoint, count },
  }));
}

function endpointsWithSeveral(waiting: readonly Socket[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const socket of waiting) {
    const endpoint = formatEndpoint(socket.local);
    counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1);
}

/** One socket in the hands of several processes was inherited, mostly by fork (fork(2)). */
function inherited(waiting: readonly Socket[]): readonly Phrase[] {
  const shared = waiting.find((socket) => socket.owners.length > 1);
  if (shared === undefined) return [];
  const values = { count: shared.owners.length, processes: processLabels(shared.owners) };
  const key = shared.protocol === 'tcp' ? 'inheritedListener' : 'inheritedBound';
  return [{ key: `explain.${key}`, values }];
}
