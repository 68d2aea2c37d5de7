import { interfaceOf } from '../address/interface-of.ts';
import { scopeOf } from '../address/scope.ts';
import { loopbackName } from '../address/socket-scope.ts';
import { isUnspecifiedAddress } from '../address/wildcard-address.ts';
import { compareAddresses } from '../grouping/compare-addresses.ts';
import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import { namespaceName } from '../socket/namespace-name.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainHolders } from './explain-holders.ts';
import { boundInterfaces } from './explain-reach.ts';
import { listText, processLabels } from './list-text.ts';

/** The shortest that can be said of a port: who waits on it, and who can reach it. */
export function gistOfPort(group: PortGroup, machine: Machine): readonly Phrase[] {
  return [...gistOfHolders(group), ...gistOfReach(group.waiting, machine)];
}

/** Who can reach waiting sockets, in a few words; of several reaches the widest is told. */
export function gistOfReach(waiting: readonly Socket[], machine: Machine): readonly Phrase[] {
  const [first] = waiting;
  if (first === undefined) return [];
  const interfaces = boundInterfaces(waiting);
  if (interfaces !== null) return [reachByInterface(interfaces)];
  const addresses = [...new Set(waiting.map(({ local }) => local.address))].sort(compareAddresses);
  const network = first.networkNamespace;
  return [network === null ? reach(addresses, machine) : reachInNetwork(addresses, network)];
}

function gistOfHolders(group: PortGroup): readonly Phrase[] {
  const { protocol, owners, waiting } = group;
  const listens = waiting.some((socket) => socket.role === 'listener');
  if (owners.length === 0 || waiting.length === 0) return explainHolders(group);
  if (protocol === 'tcp' && !listens) return explainHolders(group);
  const values = { processes: processLabels(owners), count: owners.length };
  return [phrase(protocol === 'tcp' ? 'Listens' : 'Bound', values)];
}

function reachByInterface(interfaces: readonly string[]): Phrase {
  if (interfaces.join() === loopbackName) return phrase('ReachThisMachine', {});
  return phrase('ReachInterface', { interfaces: listText(interfaces) });
}

function reach(addresses: readonly string[], machine: Machine): Phrase {
  if (addresses.some(isUnspecifiedAddress)) return phrase('ReachAll', {});
  const groups = addresses.filter((address) => scopeOf(address) === 'all-networks');
  if (groups.length > 0) return phrase('ReachMulticast', { addresses: listText(groups) });
  const single = addresses.filter((address) => scopeOf(address) === 'one-network');
  if (single.length === 0) return phrase('ReachThisMachine', {});
  return reachOfSome(single, machine);
}

function reachOfSome(addresses: readonly string[], machine: Machine): Phrase {
  const names = addresses.map((address) => interfaceOf(address, machine));
  const known = [...new Set(names.filter((name) => name !== null))];
  const values = { addresses: listText(addresses) };
  if (known.length === 0) return phrase('ReachOne', values);
  return phrase('ReachOneNamed', { ...values, interface: listText(known) });
}

function reachInNetwork(addresses: readonly string[], network: NetworkNamespace): Phrase {
  const inside = addresses.every((address) => scopeOf(address) === 'this-machine');
  return phrase(inside ? 'ReachInside' : 'ReachNetwork', { network: namespaceName(network) });
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.gist${key}`, values };
}
