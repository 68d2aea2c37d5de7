import type { Endpoint } from '../../src-main/core/socket/endpoint.ts';
import type { Owner } from '../../src-main/core/socket/owner.ts';
import type { SocketFacts } from '../../src-main/core/socket/socket.ts';

/** The owner with this pid; everything else can be overridden. */
export function ownerOf(pid: number, overrides: Partial<Owner> = {}): Owner {
  return { pid, name: `process-${pid}`, descriptors: [], startedAtMs: null, ...overrides };
}

/** `127.0.0.1:80` or `[::1]:80` as an endpoint. */
export function endpointOf(text: string): Endpoint {
  const colon = text.lastIndexOf(':');
  const address = text.slice(0, colon).replace(/^\[|\]$/g, '');
  return { address, port: Number(text.slice(colon + 1)) };
}

/** A TCP listener of pid 100 without an inode; `overrides` as needed. */
export function listenerFacts(local: string, overrides: Partial<SocketFacts> = {}): SocketFacts {
  return socketFacts({ local: endpointOf(local), state: 'LISTEN', ...overrides });
}

/** An established TCP connection of pid 100 without an inode. */
export function connectionFacts(
  local: string,
  remote: string,
  overrides: Partial<SocketFacts> = {},
): SocketFacts {
  return socketFacts({
    local: endpointOf(local),
    remote: endpointOf(remote),
    state: 'ESTABLISHED',
    ...overrides,
  });
}

/** A UDP socket of pid 100 without an inode, not connected. */
export function udpFacts(local: string, overrides: Partial<SocketFacts> = {}): SocketFacts {
  return socketFacts({ protocol: 'udp', local: endpointOf(local), ...overrides });
}

function socketFacts(overrides: Partial<SocketFacts> & Pick<SocketFacts, 'local'>): SocketFacts {
  const owners = overrides.owners ?? [ownerOf(100)];
  return {
    protocol: 'tcp',
    family: overrides.local.address.includes(':') ? 'ipv6' : 'ipv4',
    remote: null,
    state: null,
    ownerReason: owners.length === 0 ? 'unknown' : null,
    inode: null,
    userId: null,
    receiveQueueBytes: null,
    sendQueueBytes: null,
    networkNamespace: null,
    binding: null,
    ...overrides,
    owners,
  };
}
