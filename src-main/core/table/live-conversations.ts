import { isLoopbackAddress, unspecifiedAddress } from '../address/wildcard-address.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import { fiveTupleKey, reversedFiveTupleKey } from '../socket/five-tuple.ts';
import type { Socket } from '../socket/socket.ts';
import { createEntryGroups } from './entry-groups.ts';

/**
 * Finds the other end of single sockets in a table that changes all the time; what
 * `findConversations` finds for all at once. Sockets are kept by their ports alone, which takes
 * no memory for keys; the few that share them are looked at one by one.
 */
export class LiveConversations {
  #byPorts = createEntryGroups<number, Socket>();
  readonly #ownAddresses = new Map<string, number>();

  add(socket: Socket): void {
    const { address } = socket.local;
    this.#ownAddresses.set(address, (this.#ownAddresses.get(address) ?? 0) + 1);
    this.#byPorts.add(portsKey(socket.local, socket.remote), socket);
  }

  /** Takes out the very object that was added. */
  remove(socket: Socket): void {
    const { address } = socket.local;
    const count = this.#ownAddresses.get(address) ?? 0;
    if (count > 1) this.#ownAddresses.set(address, count - 1);
    else this.#ownAddresses.delete(address);
    this.#byPorts.remove(portsKey(socket.local, socket.remote), socket);
  }

  clear(): void {
    this.#byPorts = createEntryGroups();
    this.#ownAddresses.clear();
  }

  /** The socket at the other end, where that is on this machine; see `findConversations`. */
  otherEndOf(socket: Socket): Socket | null {
    const { local, remote } = socket;
    if (remote === null || !this.#isOwn(remote)) return null;
    const wanted = reversedFiveTupleKey({ ...socket, remote });
    const other = this.#newest(portsKey(remote, local), wanted);
    if (other !== null) return other.id === socket.id ? null : other;
    return socket.protocol === 'udp' ? this.#boundSocketAt(remote, socket) : null;
  }

  #isOwn({ address }: Endpoint): boolean {
    return this.#ownAddresses.has(address) || isLoopbackAddress(address);
  }

  /** Who receives what is sent to an endpoint: a socket on the very address before one on all. */
  #boundSocketAt({ address, port }: Endpoint, { networkNamespace }: Socket): Socket | null {
    const wildcards = address.includes(':')
      ? [unspecifiedAddress.ipv6]
      : [unspecifiedAddress.ipv4, unspecifiedAddress.ipv6];
    for (const candidate of [address, ...wildcards]) {
      const local = { address: candidate, port };
      const tuple = { protocol: 'udp', local, remote: null, networkNamespace } as const;
      const found = this.#newest(portsKey(local, null), fiveTupleKey(tuple));
      if (found !== null) return found;
    }
    return null;
  }

  /** Of sockets on one tuple the one that was added last. */
  #newest(ports: number, tupleKey: string): Socket | null {
    let found: Socket | null = null;
    for (const socket of this.#byPorts.of(ports)) {
      if (fiveTupleKey(socket) === tupleKey) found = socket;
    }
    return found;
  }
}

/** Both ports in one exact integer; a socket without a remote endpoint has a place of its own. */
function portsKey(local: Endpoint, remote: Endpoint | null): number {
  return local.port * 65_537 + (remote === null ? 65_536 : remote.port);
}
