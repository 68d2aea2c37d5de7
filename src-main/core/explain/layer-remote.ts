import ipaddr from 'ipaddr.js';
import { interfaceOf } from '../address/interface-of.ts';
import { splitZone } from '../address/scope.ts';
import type { RemoteSockets } from '../grouping/group-by-remote.ts';
import { ownerSetOf } from '../grouping/owner-set.ts';
import { isIncoming } from '../grouping/sort-remote-sockets.ts';
import type { Machine } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainCalls } from './explain-calls.ts';
import { explainConnections } from './explain-connections.ts';
import type { ExplainContext } from './explain-context.ts';
import type { ExplanationLayers } from './explanation-layers.ts';
import { processLabels } from './list-text.ts';

/** Explains who a remote is, as far as its address tells, and what is open with it, by weight. */
export function layerRemote(remote: RemoteSockets, context: ExplainContext): ExplanationLayers {
  const { address, sockets } = remote;
  const incoming = sockets.filter(isIncoming);
  const outgoing = sockets.filter((socket) => !isIncoming(socket));
  return {
    gist: [
      whoIs(address, context.machine),
      ...opened('gistTheyCalled', incoming),
      ...opened('gistWeCalled', outgoing),
    ],
    sockets: [...explainConnections(incoming, context), ...explainCalls(outgoing)],
    conflict: [],
    more: isElsewhere(address, context.machine) ? [phrase('remoteElsewhere', { address })] : [],
  };
}

function isElsewhere(address: string | null, { interfaces }: Machine): address is string {
  return address !== null && !interfaces.some((own) => own.address === address);
}

/** RFC 6890 lists what addresses are for; the machine's own networks are asked first. */
function whoIs(address: string | null, machine: Machine): Phrase {
  if (address === null) return phrase('gistRemoteSelf', {});
  const own = machine.interfaces.find((entry) => entry.address === address);
  const interfaceName = own?.interfaceName ?? interfaceOf(address, machine);
  if (interfaceName !== null) {
    const key = own === undefined ? 'gistRemoteNear' : 'gistRemoteOwn';
    return phrase(key, { address, interface: interfaceName });
  }
  return phrase(remoteKeys.get(rangeOf(address)) ?? 'gistRemoteReserved', { address });
}

const remoteKeys: ReadonlyMap<string, string> = new Map([
  ['unicast', 'gistRemoteFar'],
  ['private', 'gistRemotePrivate'],
  ['uniqueLocal', 'gistRemotePrivate'],
  ['carrierGradeNat', 'gistRemotePrivate'],
  ['linkLocal', 'gistRemoteLink'],
  ['multicast', 'gistRemoteGroup'],
  ['broadcast', 'gistRemoteGroup'],
]);

function rangeOf(address: string): string {
  const { bare } = splitZone(address);
  return ipaddr.isValid(bare) ? ipaddr.process(bare).range() : '';
}

function opened(key: string, sockets: readonly Socket[]): readonly Phrase[] {
  if (sockets.length === 0) return [];
  const { owners } = ownerSetOf(sockets);
  const count = sockets.length;
  if (owners.length === 0) return [phrase(`${key}Hidden`, { count })];
  return [phrase(key, { count, processes: processLabels(owners) })];
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
