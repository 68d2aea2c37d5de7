import { ownerSetOf } from '../grouping/owner-set.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { listText, processLabels } from './list-text.ts';

/** Says which TCP sockets still have a local port that nobody listens on. */
export function explainLeftovers(here: readonly Socket[]): readonly Phrase[] {
  const timeWait = here.filter((socket) => socket.state === 'TIME-WAIT');
  const live = here.filter((socket) => socket.state !== 'TIME-WAIT');
  return [
    ...reserved(live.filter((socket) => socket.role === 'bound')),
    ...accepted(live.filter((socket) => socket.role === 'accepted')),
    ...clients(live.filter((socket) => socket.role === 'outgoing')),
    ...(timeWait.length > 0 ? [phrase('unusedTimeWait', { count: timeWait.length })] : []),
  ];
}

/** Says which UDP sockets have a local port on which nobody waits for everyone. */
export function explainUdpLeftovers(here: readonly Socket[]): readonly Phrase[] {
  if (here.length === 0) return [];
  const { owners } = ownerSetOf(here);
  const remotes = here.flatMap(({ remote }) => (remote === null ? [] : formatEndpoint(remote)));
  const values = { count: here.length, remotes: listText(remotes) };
  if (owners.length === 0) return [phrase('unusedUdpClientHidden', values)];
  return [phrase('unusedUdpClient', { ...values, processes: processLabels(owners) })];
}

/** A bind without listen keeps everyone else from the port all the same. */
function reserved(sockets: readonly Socket[]): readonly Phrase[] {
  if (sockets.length === 0) return [];
  const { owners } = ownerSetOf(sockets);
  const endpoints = listText(sockets.map((socket) => formatEndpoint(socket.local)));
  if (owners.length === 0) return [phrase('unusedReservedHidden', { endpoints })];
  return [phrase('unusedReserved', { endpoints, processes: processLabels(owners) })];
}

function accepted(sockets: readonly Socket[]): readonly Phrase[] {
  if (sockets.length === 0) return [];
  const { owners } = ownerSetOf(sockets);
  const count = sockets.length;
  if (owners.length === 0) return [phrase('unusedAcceptedHidden', { count })];
  return [phrase('unusedAccepted', { count, processes: processLabels(owners) })];
}

function clients(sockets: readonly Socket[]): readonly Phrase[] {
  if (sockets.length === 0) return [];
  const { owners } = ownerSetOf(sockets);
  const remotes = sockets.flatMap(({ remote }) => (remote === null ? [] : formatEndpoint(remote)));
  const values = { count: sockets.length, remotes: listText(remotes) };
  if (owners.length === 0) return [phrase('unusedClientHidden', values)];
  return [phrase('unusedClient', { ...values, processes: processLabels(owners) })];
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
