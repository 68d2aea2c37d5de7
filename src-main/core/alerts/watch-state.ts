import type { PortRange } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';
import type { Baseline } from './baseline.ts';

/** What the watch remembers between two readings. Never changed in place. */
export interface WatchState {
  readonly baseline: Baseline;
  /** The first reading of the first run is learned without a word. */
  readonly firstRun: boolean;
  /** The sockets of services, by id. */
  readonly waiting: ReadonlyMap<string, Socket>;
  /** Ids of services whose owner is not found yet, with the time at which that is given up. */
  readonly undecided: ReadonlyMap<string, number>;
  /** Ports that nobody waits on any more, by `tcp 3000`, with the time at which that is told. */
  readonly leaving: ReadonlyMap<string, Leaving>;
  /** When everything that is open was last marked as seen. */
  readonly refreshedAtMs: number | null;
}

export interface Leaving {
  readonly socket: Socket;
  readonly dueAtMs: number;
}

/** What the watch must know of the machine. */
export interface WatchContext {
  readonly ephemeralPorts: PortRange;
  /** Addresses of this machine: to call one of them is not to talk to the network. */
  readonly ownAddresses: ReadonlySet<string>;
  /** The process that watches: of its own doing nobody needs to be told. */
  readonly ownPid: number;
}

/** How long an owner is waited for before a listener counts as nobody's. */
export const ownerWaitMs = 5000;
/** How long a port may be shut while its program starts again. */
export const restartWaitMs = 8000;

/** The watch before its first reading, with what earlier runs learned. */
export function startWatch(baseline: Baseline): WatchState {
  return {
    baseline,
    firstRun: baseline.learnedAtMs === null,
    waiting: new Map(),
    undecided: new Map(),
    leaving: new Map(),
    refreshedAtMs: null,
  };
}
