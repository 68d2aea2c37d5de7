import type { Endpoint } from '../socket/endpoint.ts';
import type { Owner, OwnerReason } from '../socket/owner.ts';

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
}

/**
 * Who had the port, newest first. Sockets of the same processes that overlap (IPv4 and IPv6 of one
 * server) or follow at once are one tenure.
 */
export function portTenures(lives: readonly WaitingLife[]): readonly PortTenure[] {
  const spans = lives.flatMap(spansOf).sort((a, b) => a.fromMs - b.fromMs);
  const tenures: PortTenure[] = [];
  for (const span of spans) {
    const at = tenures.findLastIndex((tenure) => isSameTenure(tenure, span));
    const known = tenures[at];
    if (known === undefined) tenures.push(span);
    else tenures[at] = joined(known, span);
  }
  return tenures.reverse();
}

function spansOf({ local, maybeOlder, holders, closedAtMs }: WaitingLife): readonly PortTenure[] {
  return holders.map(({ fromMs, owners, ownerReason }, at) => ({
    owners,
    ownerReason,
    addresses: [local.address],
    fromMs,
    maybeOlder: maybeOlder && at === 0,
    toMs: holders[at + 1]?.fromMs ?? closedAtMs,
  }));
}

function isSameTenure(known: PortTenure, next: PortTenure): boolean {
  if (holdersText(known) !== holdersText(next)) return false;
  return known.toMs === null || next.fromMs <= known.toMs;
}

function joined(known: PortTenure, next: PortTenure): PortTenure {
  const open = known.toMs === null || next.toMs === null;
  return {
    ...known,
    addresses: [...new Set([...known.addresses, ...next.addresses])],
    toMs: open ? null : Math.max(known.toMs, next.toMs),
  };
}

function holdersText({ owners, ownerReason }: PortTenure): string {
  const texts = owners.map(({ pid, startedAtMs, name }) => `${pid} ${startedAtMs ?? '-'} ${name}`);
  return texts.length === 0 ? `: ${ownerReason ?? ''}` : texts.sort().join('\n');
}
