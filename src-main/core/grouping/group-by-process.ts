import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { GroupRule } from './live-groups.ts';
import { firstSeen, oldestFirst } from './oldest-first.ts';
import { placeOf } from './socket-place.ts';

/** One process with every socket it holds; or the sockets nobody is known to hold, by the reason. */
export interface ProcessSockets {
  /** Stable between readings and unique in the list: pid and start time, or the reason. */
  readonly key: string;
  readonly owner: Owner | null;
  /** Set exactly when `owner` is null. */
  readonly ownerReason: OwnerReason | null;
  /** Listeners and bound UDP sockets, by port. */
  readonly waiting: readonly Socket[];
  /** Oldest first. */
  readonly accepted: readonly Socket[];
  readonly outgoing: readonly Socket[];
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
}

/**
 * How sockets part for the Processes view. A process is its pid and its start time, since pids are
 * used again; a socket that several processes hold stands under each.
 */
export const processRule: GroupRule<ProcessSockets> = { keysOf, make: processSockets };

function keysOf({ owners, ownerReason }: Socket): readonly string[] {
  if (owners.length === 0) return [nobodyKey(ownerReason)];
  return owners.length === 1 ? owners.map(processKey) : [...new Set(owners.map(processKey))];
}

function nobodyKey(reason: OwnerReason | null): string {
  return `nobody ${reason ?? 'unknown'}`;
}

/** What tells a process apart from every other, for instance `4711 1700000000000`. */
export function processKey({ pid, startedAtMs }: Owner): string {
  return `${pid} ${startedAtMs ?? ''}`;
}

function processSockets(key: string, sockets: readonly Socket[]): ProcessSockets {
  const inOrder = oldestFirst(sockets);
  const owner = inOrder[0]?.owners.find((one) => processKey(one) === key) ?? null;
  return {
    key,
    owner,
    ownerReason: owner === null ? (inOrder[0]?.ownerReason ?? 'unknown') : null,
    waiting: inOrder.filter((one) => placeOf(one) === 'waiting').sort(byLocalPort),
    accepted: inOrder.filter((one) => placeOf(one) === 'connection'),
    outgoing: inOrder.filter((one) => placeOf(one) === 'client'),
    ...firstSeen(sockets),
  };
}

function byLocalPort(a: Socket, b: Socket): number {
  return a.local.port - b.local.port;
}

/** Orders by name, then pid, then start; sockets without a process stand last. */
export function compareProcesses(a: ProcessSockets, b: ProcessSockets): number {
  const [first, second] = [a.owner, b.owner];
  if (first === null || second === null) {
    return Number(first === null) - Number(second === null) || compareText(a.key, b.key);
  }
  const byName = compareText(first.name.toLowerCase(), second.name.toLowerCase());
  return byName || first.pid - second.pid || compareText(a.key, b.key);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
