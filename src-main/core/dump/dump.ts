import type { Socket } from '../socket/socket.ts';
import type { UnixSocket } from '../unix/unix-socket.ts';
import type { Phrase } from '../words/phrase.ts';
import type { WrongLineReason } from './wrong-line-reason.ts';

/** What wrote the text: a tool of an OS, or Portside itself (a snapshot file). */
export type DumpTool = 'netstat' | 'ss' | 'lsof' | 'portside';

/**
 * Sockets that a dump cannot have, so that their absence says nothing: a protocol nobody asked
 * for, sockets no process holds (lsof), those of containers, those whose address was cut off.
 */
export type HiddenKind =
  'tcp' | 'udp' | 'waiting' | 'connected' | 'ownerless' | 'other-networks' | 'long-addresses';

/** A line that looked like none of the tool's; `line` counts from 1, `text` may be shortened. */
export interface WrongLine {
  readonly line: number;
  readonly text: string;
}

/** Lines that are wrong in one way, and the first of them. */
export interface WrongLineKind {
  readonly reason: WrongLineReason;
  readonly count: number;
  /** Never empty. */
  readonly examples: readonly WrongLine[];
}

/** How many lines were not understood, by what is wrong with them: first what comes first. */
export interface WrongLines {
  readonly count: number;
  readonly kinds: readonly WrongLineKind[];
}

/** Somebody else's look at a socket table, read into what the live table is made of. */
export interface Dump {
  readonly tool: DumpTool;
  /** As `process.platform` names it. */
  readonly platform: string;
  /** Where it was taken; null where the text does not tell. */
  readonly hostname: string | null;
  /** The OS's release and the processor; empty where the text does not tell. */
  readonly release: string;
  readonly arch: string;
  /** Unix time in milliseconds; null where the text does not tell, as no tool's does. */
  readonly takenAtMs: number | null;
  readonly sockets: readonly Socket[];
  /** What this text does not tell, in words for a person. */
  readonly lacks: readonly Phrase[];
  readonly hides: readonly HiddenKind[];
  /** Sockets of other kinds (Unix-domain, raw, netlink) that were passed over. */
  readonly otherSockets: number;
  /** Those of them that can be shown: the Unix-domain sockets of a snapshot; null where none were read. */
  readonly unixSockets: readonly UnixSocket[] | null;
  readonly wrongLines: WrongLines;
}

export type DumpReading =
  ({ readonly ok: true } & Dump) | { readonly ok: false; readonly problem: Phrase };
