import { scopeOf } from '../address/scope.ts';
import { compareAddresses } from '../grouping/compare-addresses.ts';
import { namespaceName } from '../socket/namespace-name.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { listText } from './list-text.ts';

/** Says that a socket lives in a network of its own, as in a container; nothing otherwise. */
export function explainNetwork(network: NetworkNamespace | null): readonly Phrase[] {
  if (network === null) return [];
  const container = network.containerName !== null;
  return [phrase(container ? 'inContainer' : 'inNetwork', { network: namespaceName(network) })];
}

/**
 * Says who can reach sockets that wait in such a network. Which other machines can depends on how
 * it is joined to the machine's own (bridge, published ports), which the socket table does not tell.
 */
export function explainNetworkReach(
  waiting: readonly Socket[],
  network: NetworkNamespace,
): readonly Phrase[] {
  const addresses = [...new Set(waiting.map(({ local }) => local.address))].sort(compareAddresses);
  const inside = addresses.filter((address) => scopeOf(address) === 'this-machine');
  const outside = addresses.filter((address) => scopeOf(address) !== 'this-machine');
  const values = { network: namespaceName(network) };
  if (addresses.length === 0) return [];
  if (outside.length === 0)
    return [phrase('reachInside', { ...values, addresses: listText(inside) })];
  return [phrase('reachNetwork', { ...values, addresses: listText(outside) })];
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
