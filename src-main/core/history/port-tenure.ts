import type { Endpoint } from '../socket/endpoint.ts';
import type { Owner, OwnerReason } from '../socket/owner.ts';
import { areSameProcesses } from '../socket/same-processes.ts';
import { unwatchedSince, type HistoryGap } from './history-gap.ts';

/** Who held a socket from a time on. */
export interface HolderSince {
  readonly fromMs: number;
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
}

/** The life of a socket that waits on a port, as the file has it. */
export interface WaitingLife {
  readonly local: Endpoint;
  /** True when it was there before anybody looked, so that it may be older. */
  readonly maybeOlder: boolean;
  /** Oldest first; never empty. */
  readonly holders: readonly HolderSince[];
  /** null while it is open. */
  readonly closedAtMs: number | null;
}

/** Who had a port from when to when; `toMs` null means now. */
export interface PortTenure {
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  readonly addresses: readonly string[];
  readonly fromMs: number;
  readonly maybeOlder: boolean;
  readonly toMs: number | null;
  /** Set where it ended while nobody watched: when it was last seen. `toMs` is when it was missed. */
  readonly lastSeenMs: number | null;
}

/**
 * Who had the port, newest first. Sockets of the same processes that overlap (IPv4 and IPv6 of one
 * server) or follow at once are one tenure.
 */
export function portTenures(
  lives: readonly WaitingLife[],
  gaps: readonly HistoryGap[],
): readonly PortTenure[] {
  const spans = lives.flatMap((life) => spansOf(life, gaps)).sort((a, b) => a.fromMs - b.fromMs);
  const tenures: PortTenure[] = [];
  for (const span of spans) {
    const at = tenures.findLastIndex((tenure) => isSameTenure(tenure, span));
    const known = tenures[at];
    if (known === undefined) tenures.push(span);
    else tenures[at] = joined(known, span);
  }
  return tenures.reverse();
}

function spansOf(
  { local, maybeOlder, holders, closedAtMs }: WaitingLife,
  gaps: readonly HistoryGap[],
): readonly PortTenure[] {
  return holders.map(({ fromMs, owners, ownerReason }, at) => {
    const toMs = holders[at + 1]?.fromMs ?? closedAtMs;
    return {
      owners,
      ownerReason,
      addresses: [local.address],
      fromMs,
      maybeOlder: (maybeOlder && at === 0) || unwatchedSince(gaps, fromMs) !== null,
      toMs,
      lastSeenMs: toMs === null ? null : unwatchedSince(gaps, toMs),
    };
  });
}

function isSameTenure(known: PortTenure, next: PortTenure): boolean {
  if (!haveSameHolders(known, next)) return false;
  return known.toMs === null || next.fromMs <= known.toMs;
}

function joined(known: PortTenure, next: PortTenure): PortTenure {
  const later = endOf(next) > endOf(known) ? next : known;
  return {
    ...known,
    addresses: [...new Set([...known.addresses, ...next.addresses])],
    toMs: later.toMs,
    lastSeenMs: later.lastSeenMs,
  };
}

function endOf({ toMs }: PortTenure): number {
  return toMs ?? Infinity;
}

function haveSameHolders(one: PortTenure, other: PortTenure): boolean {
  if (one.owners.length === 0 && one.ownerReason !== other.ownerReason) return false;
  return areSameProcesses(one.owners, other.owners);
}
