import type { Machine } from '../../src-main/core/machine/machine.ts';
import type { Endpoint } from '../../src-main/core/socket/endpoint.ts';
import type { Owner } from '../../src-main/core/socket/owner.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';

let built = 0;

/** Reads `127.0.0.1:80` or `[::1]:80`, as `formatEndpoint` writes it. */
export function endpointOf(text: string): Endpoint {
  const colon = text.lastIndexOf(':');
  const address = text.slice(0, colon).replace(/^\[|\]$/g, '');
  return { address, port: Number(text.slice(colon + 1)) };
}

export function anOwner(pid: number, name = `program${pid}`, descriptors = [3]): Owner {
  return { pid, name, descriptors, startedAtMs: 1000 };
}

/** A TCP listener nobody is known to own, unless the changes say otherwise. */
export function aSocket(changes: Partial<Socket>): Socket {
  built += 1;
  const owned = (changes.owners ?? []).length > 0;
  return Object.freeze({
    id: `socket ${built}`,
    protocol: 'tcp',
    family: (changes.local?.address ?? '').includes(':') ? 'ipv6' : 'ipv4',
    local: { address: '127.0.0.1', port: 80 },
    remote: null,
    state: 'LISTEN',
    role: 'listener',
    owners: [],
    ownerReason: owned ? null : 'unknown',
    formerOwners: [],
    inode: null,
    userId: null,
    receiveQueueBytes: null,
    sendQueueBytes: null,
    networkNamespace: null,
    binding: null,
    firstSeenAtMs: 2000,
    seenAtStart: false,
    ...changes,
  });
}

type Changes = Partial<Socket>;

export function listenerAt(
  local: string,
  owners: readonly Owner[] = [],
  changes: Changes = {},
): Socket {
  return aSocket({ local: endpointOf(local), owners, ...changes });
}

/** A UDP socket; connected in name only when a remote endpoint is given. */
export function boundAt(
  local: string,
  owners: readonly Owner[] = [],
  changes: Changes = {},
): Socket {
  const bound = { protocol: 'udp', state: null, role: 'bound' } as const;
  return aSocket({ ...bound, local: endpointOf(local), owners, ...changes });
}

export function acceptedAt(
  local: string,
  remote: string,
  owners: readonly Owner[] = [],
  changes: Changes = {},
): Socket {
  const ends = { local: endpointOf(local), remote: endpointOf(remote) };
  return aSocket({ ...ends, state: 'ESTABLISHED', role: 'accepted', owners, ...changes });
}

export function outgoingFrom(
  local: string,
  remote: string,
  owners: readonly Owner[] = [],
  changes: Changes = {},
): Socket {
  return acceptedAt(local, remote, owners, { role: 'outgoing', ...changes });
}

/** A laptop with a loopback, a wired and a bridge interface. */
export const laptop: Machine = {
  hostname: 'ada',
  platform: 'linux',
  release: '6.1',
  arch: 'x64',
  interfaces: [
    { interfaceName: 'lo', address: '127.0.0.1', prefixBits: 8, loopback: true },
    { interfaceName: 'lo', address: '::1', prefixBits: 128, loopback: true },
    { interfaceName: 'eth0', address: '192.168.1.20', prefixBits: 24, loopback: false },
    { interfaceName: 'eth0', address: 'fe80::20', prefixBits: 64, loopback: false },
    { interfaceName: 'docker0', address: '172.17.0.1', prefixBits: 16, loopback: false },
  ],
  ephemeralPorts: { first: 32_768, last: 60_999 },
};
