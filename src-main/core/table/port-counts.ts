import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { SocketFacts } from '../socket/socket.ts';

/** How many TCP connections have a port at either of their ends, for each network apart. */
export interface PortCounts {
  /** Passes over sockets that are no TCP connections. */
  add(facts: SocketFacts): void;
  /** Takes back what was added. */
  remove(facts: SocketFacts): void;
  of(port: number, networkNamespace: NetworkNamespace | null): number;
}

/** Counts of nothing yet. Only numbers are kept: tens of thousands of connections cost little. */
export function createPortCounts(): PortCounts {
  const counts = new Map<number, number>();

  const change = (port: number, { networkNamespace }: SocketFacts, by: 1 | -1): void => {
    const key = keyOf(port, networkNamespace);
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  };

  const changeBoth = (facts: SocketFacts, by: 1 | -1): void => {
    if (facts.protocol !== 'tcp' || facts.remote === null) return;
    change(facts.local.port, facts, by);
    change(facts.remote.port, facts, by);
  };

  return {
    add: (facts) => changeBoth(facts, 1),
    remove: (facts) => changeBoth(facts, -1),
    of: (port, networkNamespace) => counts.get(keyOf(port, networkNamespace)) ?? 0,
  };
}

/** Numbers of namespaces have 32 bits, so that this stays an exact integer. */
function keyOf(port: number, networkNamespace: NetworkNamespace | null): number {
  return (networkNamespace?.inode ?? 0) * 65_536 + port;
}
