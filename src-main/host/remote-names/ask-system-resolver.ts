import { promises as dns } from 'node:dns';
import type { NameQuestion } from './ask-name-server.ts';

/** The name of an address, or its text where there is none; `dns.lookupService` in tests. */
export type LookUpService = (
  address: string,
  port: number,
) => Promise<{ readonly hostname: string }>;

/** How long an answer is waited for, the wait for one's turn included. */
const timeoutMs = 3000;

/**
 * Asks the system's own resolver (getnameinfo, RFC 3493 section 6.2), which also knows multicast
 * DNS and whatever else the machine is set up for. A question there blocks a thread of the few
 * that all of Node shares and cannot be taken back, so there is only ever one: whoever asks while
 * it hangs is told of no name when their time is over.
 */
export function askSystemResolver(
  lookUp: LookUpService = dns.lookupService,
  waitMs = timeoutMs,
): (address: string) => NameQuestion {
  let last: Promise<unknown> = Promise.resolve();
  return (address) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), waitMs);
    const over = new Promise<undefined>((resolve) => {
      giveUp.signal.addEventListener('abort', () => resolve(undefined));
    });
    const answer = last.then(() => (giveUp.signal.aborted ? undefined : lookUp(address, 0)));
    last = answer.catch(() => undefined);
    return {
      names: Promise.race([answer, over])
        .then(
          (found) => namesOf(found, address),
          () => [],
        )
        .finally(() => clearTimeout(timer)),
      cancel: () => giveUp.abort(),
    };
  };
}

/** Without a name the address itself comes back. */
function namesOf(
  found: { readonly hostname: string } | undefined,
  address: string,
): readonly string[] {
  return found === undefined || found.hostname === address ? [] : [found.hostname];
}
