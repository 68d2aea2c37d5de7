import type { Owner } from '../../socket/owner.ts';
import { dumpOwner, readPid } from '../dump-row.ts';

/** What `ss -p` wrote, and the text behind it. */
export interface SsUsers {
  readonly owners: readonly Owner[];
  readonly rest: string;
}

/** The kernel keeps 15 bytes of a name (TASK_COMM_LEN, prctl(2)); a longer one is no name. */
const longestName = 15;

const opening = 'users:(';
const entryTail =
  /",pid=(\d{1,10})(?:,tid=\d+)?(?:,proc_ctx=[^,]*)?,fd=(\d+)(?:,sock_ctx=[^)]*)?\)(?:(,)(?=\(")|\)(?=\s|$))/y;

/**
 * Reads `users:(("nginx",pid=812,fd=6),("nginx",pid=811,fd=6))`. ss writes names as they are, so a
 * process may call itself `x",pid=1,fd=3`: an entry is taken only when the text can be parted in
 * one single way, and a name is never empty nor longer than the kernel keeps. Else no owner is
 * known, and null is answered.
 */
export function readSsUsers(text: string): SsUsers | null {
  if (!text.startsWith(opening)) return null;
  const owners: Owner[] = [];
  let at = opening.length;
  for (;;) {
    const entry = readEntry(text, at);
    if (entry === null) return null;
    owners.push(entry.owner);
    at = entry.end;
    if (entry.isLast) return { owners: mergeOwners(owners), rest: text.slice(at).trim() };
  }
}

interface Entry {
  readonly owner: Owner;
  readonly end: number;
  readonly isLast: boolean;
}

function readEntry(text: string, start: number): Entry | null {
  if (!text.startsWith('("', start)) return null;
  const nameStart = start + 2;
  const candidates: Entry[] = [];
  for (let length = 0; length <= longestName; length += 1) {
    entryTail.lastIndex = nameStart + length;
    const [whole, digits = '', descriptor = '', comma] = entryTail.exec(text) ?? [];
    if (whole === undefined) continue;
    const pid = readPid(digits);
    if (pid === null || length === 0) return null;
    const name = text.slice(nameStart, nameStart + length);
    const owner = dumpOwner(pid, name, [Number(descriptor)]);
    candidates.push({
      owner,
      end: nameStart + length + whole.length,
      isLast: comma === undefined,
    });
  }
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? only : null;
}

/** One owner for each process, with all its descriptors. */
export function mergeOwners(owners: readonly Owner[]): readonly Owner[] {
  const byPid = new Map<number, Owner>();
  for (const owner of owners) {
    const known = byPid.get(owner.pid);
    const descriptors = new Set([...(known?.descriptors ?? []), ...owner.descriptors]);
    byPid.set(owner.pid, { ...(known ?? owner), descriptors: [...descriptors] });
  }
  return [...byPid.values()].sort((a, b) => a.pid - b.pid);
}
