import { channel } from 'node:diagnostics_channel';
import type { Stop } from '../core/contract/client.ts';

/** Something that should not have happened, for the error log. */
export interface Fault {
  readonly what: string;
  readonly error: unknown;
}

const faults = channel('portside:fault');

/** Tells whoever keeps a log of this program; nobody need listen. Never throws. */
export function reportFault(what: string, error?: unknown): void {
  if (faults.hasSubscribers) faults.publish({ what, error } satisfies Fault);
}

/** Calls at every fault that is reported in this thread. */
export function onFault(listener: (fault: Fault) => void): Stop {
  const heard = (message: unknown): void => {
    listener(message as Fault);
  };
  faults.subscribe(heard);
  return () => {
    faults.unsubscribe(heard);
  };
}
