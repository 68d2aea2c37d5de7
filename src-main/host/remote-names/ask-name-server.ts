import { promises as dns } from 'node:dns';
import { reverseName } from '../../core/address/reverse-name.ts';

/** One question about the names of an address. */
export interface NameQuestion {
  /** Rejects with the error of `node:dns`. */
  readonly names: Promise<readonly string[]>;
  readonly cancel: () => void;
}

/** How long a server has for its answer; it is asked twice. */
const timeoutMs = 1500;

/**
 * Asks the name server of this system for PTR records of an address without a scope id. Every question has a resolver of its own,
 * so that it can be given up alone. `servers` are for tests, as `127.0.0.1:5353`.
 */
export function askNameServer(servers?: readonly string[]): (address: string) => NameQuestion {
  return (address) => {
    const resolver = new dns.Resolver({ timeout: timeoutMs, tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    const name = reverseName(address);
    const names = name === null ? Promise.resolve([]) : resolver.resolvePtr(name);
    return { names, cancel: () => resolver.cancel() };
  };
}
