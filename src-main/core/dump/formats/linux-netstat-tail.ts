import { dumpOwner, readPid, type DumpRow } from '../dump-row.ts';

/** What stands behind the endpoints of a row. */
export type LinuxTail = Pick<DumpRow, 'state' | 'owners' | 'tellsOwner' | 'userId' | 'inode'>;

/** `-o` writes it last: `off (0.00/0/0)`. */
const timer = /(?:^|\s)(?:off|on|keepalive|timewait|probe|unkn-\S+) \([^()\s]*\)$/;
const startOfTimer = /^(?:off|on|keepalive|timewait|probe|unkn-\S+) \(/;

const wholeNumber = /^\d+$/;

/**
 * Reads `[State] [User Inode] [PID/Program name] [Timer]`; null when it is not that. A program may
 * call itself `x 5 1/init`, so its pid is the first number with a slash: no column before that one
 * can have a slash in it, and what follows is name.
 */
export function readLinuxTail(text: string, isTcp: boolean): LinuxTail | null {
  const { state, rest } = takeState(text, isTcp);
  if (isTcp && state === '') return null;
  const charged = takeUser(rest);
  const holder = readHolder(charged.rest);
  if (holder === null) return null;
  return { state, userId: charged.userId, inode: charged.inode, ...holder };
}

function takeState(text: string, isTcp: boolean): { state: string; rest: string } {
  const [first = '', second = '', third = ''] = text.split(/\s+/, 3);
  const isWord = /^[^\s\d/(-][^\s/]*$/.test(first) && !startOfTimer.test(text);
  if (!isWord || (!isTcp && isUser(second, third))) return { state: '', rest: text };
  return { state: first, rest: text.slice(first.length).trimStart() };
}

/** In a UDP row without a state the first word may be the user, who is followed by an inode. */
function isUser(second: string, third: string): boolean {
  return wholeNumber.test(second) && !wholeNumber.test(third);
}

function takeUser(text: string): Pick<LinuxTail, 'userId' | 'inode'> & { readonly rest: string } {
  const [user = '', inode = ''] = text.split(/\s+/, 2);
  const isThere = user !== '-' && !user.includes('/') && wholeNumber.test(inode);
  if (!isThere) return { userId: null, inode: null, rest: text };
  const rest = text.slice(user.length).trimStart().slice(inode.length).trimStart();
  return {
    userId: wholeNumber.test(user) ? Number(user) : null,
    inode: Number(inode) || null,
    rest,
  };
}

function readHolder(text: string): Pick<LinuxTail, 'owners' | 'tellsOwner'> | null {
  const found = text.replace(timer, '').trim();
  if (found === '') return { owners: [], tellsOwner: false };
  if (found === '-') return { owners: [], tellsOwner: true };
  const [, digits = '', name = ''] = /^(\d{1,10})\/(.*)$/s.exec(found) ?? [];
  const pid = readPid(digits);
  return pid === null ? null : { owners: [dumpOwner(pid, name.trim())], tellsOwner: true };
}
