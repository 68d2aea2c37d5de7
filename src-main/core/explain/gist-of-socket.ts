import { formatEndpoint, type Endpoint } from '../socket/endpoint.ts';
import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ExplainContext } from './explain-context.ts';
import { gistOfReach } from './gist-of-port.ts';
import { processLabels } from './list-text.ts';
import { namedRemote } from './named-port.ts';

/** The shortest that can be said of a socket: what it is, who holds it, and who it is with. */
export function gistOfSocket(socket: Socket, context: ExplainContext): readonly Phrase[] {
  const { remote } = socket;
  if (remote === null) {
    const reach = socket.role === 'bound' && socket.protocol === 'tcp' ? [] : [socket];
    return [gistOfWaiting(socket), ...gistOfReach(reach, context.machine)];
  }
  if (socket.state === 'TIME-WAIT')
    return [phrase('TimeWait', { remote: namedRemote(socket, remote) })];
  if (socket.protocol === 'udp') return [gistOfSender(socket, remote)];
  return [gistOfConnection(socket, remote, context), phrase('Ends', {})];
}

function gistOfWaiting({ protocol, role, local, owners }: Socket): Phrase {
  const values = { local: formatEndpoint(local), port: local.port };
  if (protocol === 'udp') return held('BoundUdp', owners, values);
  return held(role === 'listener' ? 'Listener' : 'Reserved', owners, values);
}

function gistOfSender(socket: Socket, remote: Endpoint): Phrase {
  return held('SendsOnly', socket.owners, { remote: namedRemote(socket, remote) });
}

function gistOfConnection(socket: Socket, remote: Endpoint, context: ExplainContext): Phrase {
  const { role, owners } = socket;
  const other = context.conversations.get(socket.id)?.owners ?? [];
  const values = { remote: namedRemote(socket, remote), address: remote.address };
  const accepted = role === 'accepted';
  if (other.length === 0) return held(accepted ? 'Accepted' : 'Called', owners, values);
  const there = { ...values, other: processLabels(other) };
  return held(accepted ? 'AcceptedHere' : 'CalledHere', owners, there);
}

/** A phrase with its processes; `…Hidden` where they cannot be told. */
function held(key: string, owners: readonly Owner[], values: Phrase['values']): Phrase {
  if (owners.length === 0) return phrase(`${key}Hidden`, values);
  return phrase(key, { ...values, processes: processLabels(owners), count: owners.length });
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.gist${key}`, values };
}
