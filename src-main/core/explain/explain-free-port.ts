import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import { freePortNear } from '../port/free-port.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ExplainContext } from './explain-context.ts';

/** Names a port that a program could have instead of one that is taken. */
export function explainFreePort(
  { port, protocol }: { readonly port: number; readonly protocol: Protocol },
  sockets: Iterable<Socket>,
  machine: Machine,
): readonly Phrase[] {
  const free = freePortNear(port, protocol, { sockets, machine });
  if (free === null) return [];
  return [{ key: 'explain.freePort', values: { port: free, protocol: protocol.toUpperCase() } }];
}

/** The same for a port that somebody has; nothing where the table's sockets are not at hand. */
export function explainAlternative(
  group: PortGroup,
  { sockets, machine }: ExplainContext,
): readonly Phrase[] {
  if (sockets === undefined || group.waiting.length === 0) return [];
  return group.networkNamespace === null ? explainFreePort(group, sockets, machine) : [];
}
