import type { ConnectionRow } from '../reading/connection-row.ts';
import type { Owner } from '../socket/owner.ts';

/** One row of a tool's output, its columns told apart; the text in them is as the tool wrote it. */
export interface DumpRow extends Omit<ConnectionRow, 'pid' | 'process'> {
  readonly owners: readonly Owner[];
  /** True when the row has a place for its owner, also where that place is empty. */
  readonly tellsOwner: boolean;
  readonly inode: number | null;
  readonly userId: number | null;
  readonly receiveQueueBytes: number | null;
  readonly sendQueueBytes: number | null;
  /** Rows of one key are one socket, listed once for each process that holds it. */
  readonly sharedKey: string | null;
  /** True when the tool may have cut off one of the addresses. */
  readonly isCut: boolean;
}

/** What most rows do not tell. */
export const untoldColumns = {
  owners: [],
  tellsOwner: false,
  inode: null,
  userId: null,
  receiveQueueBytes: null,
  sendQueueBytes: null,
  sharedKey: null,
  isCut: false,
} as const;

/** A process of a dump, which never tells when it started. */
export function dumpOwner(pid: number, name: string, descriptors: readonly number[] = []): Owner {
  return { pid, name, descriptors, startedAtMs: null };
}

/** Largest pid any supported OS hands out (Windows: a DWORD). */
const largestPid = 2 ** 32 - 1;

/** Reads a pid in decimal digits; null for 0, which stands for nobody, and for anything else. */
export function readPid(text: string): number | null {
  const pid = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return pid > 0 && pid <= largestPid ? pid : null;
}
