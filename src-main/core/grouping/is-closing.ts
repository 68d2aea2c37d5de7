import type { TcpState } from '../socket/tcp-state.ts';
import type { OutgoingGroup, PortGroup } from './port-group.ts';

/** States in which the program has let go and only the kernel still waits (RFC 9293 section 3.3.2). */
const letGoStates: ReadonlySet<TcpState | null> = new Set<TcpState>([
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'CLOSING',
  'LAST-ACK',
  'TIME-WAIT',
  'CLOSED',
]);

/**
 * Whether nobody waits in this group, no process holds any of it, and all of it is on its way
 * out: leftovers of the kernel, neither an open port nor a conversation.
 */
export function isClosing(group: PortGroup | OutgoingGroup): boolean {
  if (group.owners.length > 0) return false;
  const outgoing = 'remotePort' in group;
  if (!outgoing && group.waiting.length > 0) return false;
  const sockets = outgoing ? group.sockets : group.connections;
  return sockets.length > 0 && sockets.every(({ state }) => letGoStates.has(state));
}
