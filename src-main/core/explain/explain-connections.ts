import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { TcpState } from '../socket/tcp-state.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ExplainContext } from './explain-context.ts';
import { listText, processLabels } from './list-text.ts';

/** Says who is connected to services of this machine, and which connections are on their way out. */
export function explainConnections(
  connections: readonly Socket[],
  context: ExplainContext,
): readonly Phrase[] {
  return [
    ...sameRemote(connections),
    ...fromThisMachine(connections, context),
    ...connectionsInState(connections, 'CLOSE-WAIT', 'portCloseWait'),
    ...connectionsInState(connections, 'TIME-WAIT', 'portTimeWait'),
  ];
}

/** The remote computer with the most connections: they differ in the remote port alone. */
function sameRemote(connections: readonly Socket[]): readonly Phrase[] {
  const ports = new Map<string, Set<number>>();
  for (const { remote } of connections) {
    if (remote === null) continue;
    const known = ports.get(remote.address);
    if (known === undefined) ports.set(remote.address, new Set([remote.port]));
    else known.add(remote.port);
  }
  const [most] = [...ports].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  if (most === undefined || most[1].size < 2) return [];
  const [address, remotePorts] = most;
  const sorted = [...remotePorts].sort((a, b) => a - b);
  const values = { count: remotePorts.size, address, ports: listText(sorted) };
  return [{ key: 'explain.sameRemote', values }];
}

function fromThisMachine(
  connections: readonly Socket[],
  { conversations }: ExplainContext,
): readonly Phrase[] {
  const callers = new Map<number, Owner>();
  for (const connection of connections) {
    for (const owner of conversations.get(connection.id)?.owners ?? []) {
      callers.set(owner.pid, owner);
    }
  }
  if (callers.size === 0) return [];
  const owners = [...callers.values()].sort((a, b) => a.pid - b.pid);
  const values = { count: owners.length, processes: processLabels(owners) };
  return [{ key: 'explain.callersHere', values }];
}

/** One phrase with the number of connections in a state; none where there are none. */
export function connectionsInState(
  connections: readonly Socket[],
  state: TcpState,
  key: string,
): readonly Phrase[] {
  const count = connections.filter((socket) => socket.state === state).length;
  return count === 0 ? [] : [{ key: `explain.${key}`, values: { count } }];
}
