import type { Dump, HiddenKind } from '../dump/dump.ts';
import { dumpSource } from '../dump/dump-source.ts';
import type { Machine } from '../machine/machine.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { translate } from '../words/translate.ts';
import type { ComparedSource } from './comparison-document.ts';

/**
 * What a side of a comparison is: the table as it is `now`, as it was at a `moment` of this
 * machine's past, or a `text` that somebody saved (a snapshot, or a dump of another tool).
 */
export type SideKind = 'now' | 'moment' | 'text';

/** One side of a comparison. */
export interface ComparedSide {
  readonly kind: SideKind;
  readonly source: ComparedSource;
  readonly sockets: readonly Socket[];
  /** Kinds of sockets it cannot have. */
  readonly hides: readonly HiddenKind[];
  /** What it does not tell, in words for a person. */
  readonly lacks: readonly Phrase[];
}

/** A snapshot or another tool's text as a side. */
export function textSide(dump: Dump): ComparedSide {
  const { sockets, hides, lacks, tool, platform, hostname, takenAtMs } = dump;
  return { kind: 'text', source: { tool, platform, hostname, takenAtMs }, sockets, hides, lacks };
}

/** A table of this machine as a side: live, or of a moment. `takenAtMs` is Unix time. */
export function tableSide(
  kind: 'now' | 'moment',
  table: { readonly sockets: readonly Socket[]; readonly takenAtMs: number | null },
  { hostname, platform }: Pick<Machine, 'hostname' | 'platform'>,
): ComparedSide {
  const source = { tool: 'portside', platform, hostname, takenAtMs: table.takenAtMs } as const;
  return { kind, source, sockets: table.sockets, hides: [], lacks: [] };
}

/** The side in words. Not for terminals as it is: a host may have any name. */
export function sideText({ kind, source }: Pick<ComparedSide, 'kind' | 'source'>): string {
  return kind === 'now' ? translate('compare.live') : dumpSource(source);
}

/**
 * True when the sides are known to be of different machines: of hosts of different names, or of
 * different systems. A name with and without its domain is one name.
 */
export function areOtherMachines({ source: one }: ComparedSide, other: ComparedSide): boolean {
  const another = other.source;
  if (one.platform !== another.platform) return true;
  if (!isNamed(one.hostname) || !isNamed(another.hostname)) return false;
  return firstLabel(one.hostname) !== firstLabel(another.hostname);
}

function isNamed(hostname: string | null): hostname is string {
  return hostname !== null && hostname !== '';
}

function firstLabel(hostname: string): string {
  return hostname.toLowerCase().replace(/\..*$/s, '');
}
