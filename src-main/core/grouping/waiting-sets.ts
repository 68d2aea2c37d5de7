import ipaddr from 'ipaddr.js';
import { splitZone } from '../address/scope.ts';
import { isUnspecifiedAddress } from '../address/wildcard-address.ts';
import type { Socket } from '../socket/socket.ts';

/**
 * Ports on which many programs listen together by design, each bound to the wildcard and joined
 * to a multicast group: SSDP, WS-Discovery, mDNS, LLMNR (IANA registry).
 */
const discoveryPorts: ReadonlySet<number> = new Set([1900, 3702, 5353, 5355]);

/** Programs that start a process for each family of one published port. */
const onePerFamily: ReadonlySet<string> = new Set(['docker-proxy']);

/**
 * Parts the waiting sockets of one port into programs. Sockets belong together when they share
 * an endpoint or a process, when nobody can tell their owners apart, or when they share a
 * multicast group's port. What is left apart are different programs on different addresses.
 */
export function waitingSets(waiting: readonly Socket[]): readonly (readonly Socket[])[] {
  if (waiting.length < 2) return waiting.length === 0 ? [] : [waiting];
  const parents = waiting.map((_, index) => index);
  const firstWithLink = new Map<string, number>();
  const multicast = waiting.some(usesMulticast);
  waiting.forEach((socket, index) => {
    for (const link of linksOf(socket, multicast)) {
      const other = firstWithLink.get(link);
      if (other === undefined) firstWithLink.set(link, index);
      else parents[rootOf(parents, index)] = rootOf(parents, other);
    }
  });
  return collect(waiting, parents);
}

/** Two sockets that have a link in common belong to the same program. */
function linksOf(socket: Socket, multicast: boolean): readonly string[] {
  const { address } = socket.local;
  const links = [`at ${address}`, ...socket.owners.map((owner) => `pid ${owner.pid}`)];
  if (socket.owners.length === 0) links.push(`${socket.ownerReason ?? ''} ${socket.userId ?? ''}`);
  if (multicast && (isUnspecifiedAddress(address) || isMulticast(socket))) links.push('multicast');
  for (const owner of socket.owners) {
    if (onePerFamily.has(owner.name)) links.push(`${owner.name} ${addressKind(address)}`);
  }
  return links;
}

function addressKind(address: string): string {
  if (isUnspecifiedAddress(address)) return 'any';
  return address === '127.0.0.1' || address === '::1' ? 'loopback' : address;
}

function usesMulticast(socket: Socket): boolean {
  if (socket.protocol !== 'udp') return false;
  return discoveryPorts.has(socket.local.port) || isMulticast(socket);
}

function isMulticast(socket: Socket): boolean {
  const { bare } = splitZone(socket.local.address);
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'multicast';
}

function rootOf(parents: readonly number[], index: number): number {
  let root = index;
  for (
    let parent = parents[root];
    parent !== undefined && parent !== root;
    parent = parents[root]
  ) {
    root = parent;
  }
  return root;
}

function collect(waiting: readonly Socket[], parents: readonly number[]): readonly Socket[][] {
  const sets = new Map<number, Socket[]>();
  waiting.forEach((socket, index) => {
    const root = rootOf(parents, index);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, [socket]);
    else set.push(socket);
  });
  return [...sets.values()];
}
