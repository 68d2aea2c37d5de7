import { interfaceOf } from '../address/interface-of.ts';
import { scopeOf } from '../address/scope.ts';
import { loopbackName } from '../address/socket-scope.ts';
import { isUnspecifiedAddress } from '../address/wildcard-address.ts';
import { compareAddresses } from '../grouping/compare-addresses.ts';
import type { Machine } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { listText } from './list-text.ts';

/** Says who can reach the addresses that waiting sockets are bound to, the widest first. */
export function explainReach(waiting: readonly Socket[], machine: Machine): readonly Phrase[] {
  const interfaces = boundInterfaces(waiting);
  return interfaces === null
    ? reachByAddress(waiting, machine)
    : [reachByInterface(interfaces), ...dualStack(waiting)];
}

/** The interfaces to which all of the sockets are bound by name; null when one is bound to none. */
export function boundInterfaces(waiting: readonly Socket[]): readonly string[] | null {
  const names = waiting.map(({ binding }) => binding?.interfaceName ?? null);
  const known = [...new Set(names.filter((name) => name !== null))].sort();
  return names.length === 0 || names.includes(null) ? null : known;
}

/** Whatever its address, such a socket takes only what arrives at the interface. */
function reachByInterface(interfaces: readonly string[]): Phrase {
  if (interfaces.join() === loopbackName) return phrase('reachLoopbackInterface', {});
  return phrase('reachInterface', { interfaces: listText(interfaces), count: interfaces.length });
}

function reachByAddress(waiting: readonly Socket[], machine: Machine): readonly Phrase[] {
  const addresses = [...new Set(waiting.map((socket) => socket.local.address))];
  addresses.sort(compareAddresses);
  const everywhere = addresses.filter(isUnspecifiedAddress);
  if (everywhere.length > 0) return [everyNetwork(everywhere, machine), ...dualStack(waiting)];
  const groups = addresses.filter((address) => scopeOf(address) === 'all-networks');
  const single = addresses.filter((address) => scopeOf(address) === 'one-network');
  const loopback = addresses.filter((address) => scopeOf(address) === 'this-machine');
  return [
    ...(groups.length > 0 ? [phrase('reachMulticast', { addresses: listText(groups) })] : []),
    ...single.map((address) => oneNetwork(address, machine)),
    ...(loopback.length > 0 ? [thisMachine(loopback, addresses.length)] : []),
    ...(addresses.join() === '::1' ? [phrase('reachOnlyIpv6', {})] : []),
  ];
}

function everyNetwork(addresses: readonly string[], machine: Machine): Phrase {
  const names = machine.interfaces
    .filter((entry) => !entry.loopback)
    .map((entry) => entry.interfaceName);
  const interfaces = [...new Set(names)];
  const values = { addresses: listText(addresses) };
  if (interfaces.length === 0) return phrase('reachAll', values);
  return phrase('reachAllNamed', { ...values, interfaces: listText(interfaces) });
}

/** A socket on `::` takes IPv4 as well unless it was told not to (RFC 3493 section 5.3). */
function dualStack(waiting: readonly Socket[]): readonly Phrase[] {
  const addresses = new Set(waiting.map((socket) => socket.local.address));
  if (!addresses.has('::') || addresses.has('0.0.0.0')) return [];
  const sixes = waiting.filter((socket) => socket.local.address === '::');
  if (sixes.every(({ binding }) => binding?.ipv6Only === true))
    return [phrase('reachIpv6Only', {})];
  const known = sixes.some(({ binding }) => binding?.ipv6Only === false);
  return [phrase(known ? 'reachDualStackKnown' : 'reachDualStack', {})];
}

function oneNetwork(address: string, machine: Machine): Phrase {
  const interfaceName = interfaceOf(address, machine);
  if (interfaceName === null) return phrase('reachOne', { address });
  return phrase('reachOneNamed', { address, interface: interfaceName });
}

function thisMachine(loopback: readonly string[], boundAddresses: number): Phrase {
  const key = loopback.length === boundAddresses ? 'reachThisMachine' : 'reachThisMachineToo';
  return phrase(key, { addresses: listText(loopback), count: loopback.length });
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
