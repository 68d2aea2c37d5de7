import type { RemoteName } from '../../core/machine/remote-name.ts';
import { harmlessHostName } from '../../core/address/host-name.ts';
import { splitZone } from '../../core/address/scope.ts';
import { nameServerError } from './name-server-error.ts';
import type { AskForNames, FoundNames, NamesQuestion } from './ask-for-names.ts';

/** Bounds on what is asked and kept. */
export const remoteNameLimits = {
  /** Questions under way at a time; the others wait their turn. */
  concurrent: 4,
  /** Questions that may wait; more are refused. */
  waiting: 256,
  kept: 2000,
  holdsMs: 10 * 60_000,
  failureHoldsMs: 15_000,
  /** Names of one address that are passed on. */
  names: 8,
} as const;

/** Looks up the host names of remote addresses, each at most once in a while. */
export interface RemoteNames {
  /** The names of an address, which may have a scope id. Never rejects. */
  readonly nameOf: (address: string) => Promise<RemoteName>;
  /** Gives up what is asked; later questions fail. Again: nothing. */
  readonly stop: () => void;
}

interface Known {
  readonly answer: Promise<RemoteName>;
  untilMs: number;
}

/** Asks through `ask`, a few at a time; `nowMs` is a clock in milliseconds that never goes back. */
export function createRemoteNames(ask: AskForNames, nowMs: () => number): RemoteNames {
  const known = new Map<string, Known>();
  const running = new Set<NamesQuestion>();
  const waiting: (() => void)[] = [];
  let stopped = false;

  const refused: RemoteName = { outcome: 'failed', reason: 'refused' };

  async function question(address: string): Promise<RemoteName> {
    if (running.size >= remoteNameLimits.concurrent) {
      if (waiting.length >= remoteNameLimits.waiting) return refused;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    if (stopped) return refused;
    const asked = ask(address);
    running.add(asked);
    try {
      return outcomeOf(await asked.found);
    } catch (error) {
      return nameServerError(error);
    } finally {
      running.delete(asked);
      waiting.shift()?.();
    }
  }

  function keep(address: string): Promise<RemoteName> {
    const entry: Known = { answer: question(address), untilMs: Infinity };
    known.set(address, entry);
    forgetOldest(known);
    void entry.answer.then(({ outcome }) => {
      const { holdsMs, failureHoldsMs } = remoteNameLimits;
      entry.untilMs = nowMs() + (outcome === 'failed' ? failureHoldsMs : holdsMs);
    });
    return entry.answer;
  }

  return {
    nameOf(address) {
      const { bare } = splitZone(address);
      const entry = known.get(bare);
      if (stopped) return Promise.resolve(refused);
      return entry !== undefined && nowMs() < entry.untilMs ? entry.answer : keep(bare);
    },
    stop() {
      stopped = true;
      for (const asked of running) asked.cancel();
      for (const goOn of waiting.splice(0)) goOn();
    },
  };
}

function outcomeOf({ names, source }: FoundNames): RemoteName {
  const shown = names.map(harmlessHostName).filter((name) => name !== null);
  const distinct = [...new Set(shown)].slice(0, remoteNameLimits.names);
  return distinct.length === 0
    ? { outcome: 'none' }
    : { outcome: 'found', names: distinct, source };
}

function forgetOldest(known: Map<string, Known>): void {
  const [oldest] = known.keys();
  if (known.size > remoteNameLimits.kept && oldest !== undefined) known.delete(oldest);
}
