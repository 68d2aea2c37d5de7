import { lookup } from 'node:dns/promises';
import { isLoopbackAddress } from '../core/address/wildcard-address.ts';
import { answerWithin } from './systeminformation/answer-within.ts';

/** The name is mostly in a file; a system that asks a server instead is not waited for long. */
const longestWaitMs = 1000;

/** Resolves a name to addresses in the order in which a client tries them. */
export type ResolveAll = (name: string) => Promise<readonly { readonly address: string }[]>;

/**
 * What `localhost` means on this machine, in the order the system's resolver answers
 * (getaddrinfo(3)); null where it does not answer in time or names no loopback address.
 * Never rejects.
 */
export async function readLocalhostAddresses(
  resolveAll: ResolveAll = systemResolver,
  limitMs: number = longestWaitMs,
): Promise<readonly string[] | null> {
  try {
    const answer = await answerWithin(resolveAll('localhost'), limitMs);
    const found = answer.inTime ? answer.value.map(({ address }) => address) : [];
    const addresses = [...new Set(found.filter(isLoopbackAddress))];
    return addresses.length === 0 ? null : addresses;
  } catch {
    return null;
  }
}

function systemResolver(name: string): ReturnType<ResolveAll> {
  return lookup(name, { all: true, order: 'verbatim' });
}
