import { readQueuesAndEnds, takeColumns } from '../columns.ts';
import { untoldColumns, type DumpRow } from '../dump-row.ts';
import type { LineFormat } from '../line-format.ts';
import { readSsUsers } from './ss-users.ts';

const states =
  /^(?:LISTEN|ESTAB|UNCONN|SYN-SENT|SYN-RECV|NEW-SYN-RECV|FIN-WAIT-[12]|TIME-WAIT|CLOSE-WAIT|LAST-ACK|CLOSING|CLOSED|BOUND|BOUND-INACTIVE)$/;

/** What `-i` and `-m` write below a socket, behind a tab or what a terminal makes of it. */
const details = /^\s.*\b(?:cwnd|rto|rtt|mss|skmem|ino|cgroup):/;

/**
 * ss of Linux: `Netid State Recv-Q Send-Q Local Peer Process`. Asked for one protocol only, it
 * leaves out the first column; UDP alone has no state but UNCONN and ESTAB.
 */
export function ss(lines: readonly string[]): LineFormat {
  const alone = protocolOfAll(lines);
  const read = (line: string): DumpRow | null => readRow(line, alone);
  return {
    tool: 'ss',
    platform: 'linux',
    read,
    startsRow,
    isDetail: (line) => details.test(line.slice(0, 1000)) && !line.includes('",pid='),
    programOf: () => null,
  };
}

function protocolOfAll(lines: readonly string[]): 'tcp' | 'udp' {
  const used = new Set(lines.map((line) => line.split(/\s/, 1)[0] ?? ''));
  const isUdp = [...used].every((word) => !states.test(word) || /^(?:UNCONN|ESTAB)$/.test(word));
  return used.has('UNCONN') && isUdp ? 'udp' : 'tcp';
}

function startsRow(line: string): boolean {
  const columns = takeColumns(line, 2)?.columns ?? [];
  const [first = '', second = ''] = columns;
  if (first === 'tcp' || first === 'udp') return /^[A-Z]/.test(second);
  return states.test(first) && /^\d+$/.test(second);
}

function readRow(line: string, alone: 'tcp' | 'udp'): DumpRow | null {
  if (!startsRow(line)) return null;
  const hasProtocol = /^\s*(?:tcp|udp)\s/.test(line);
  const taken = takeColumns(hasProtocol ? line : `${alone} ${line}`, 6);
  if (taken === null) return null;
  const [protocol = '', state = ''] = taken.columns;
  const ends = readQueuesAndEnds(taken.columns.slice(2), ':');
  const tail = readTail(taken.rest);
  if (ends === null || tail === null || !states.test(state)) return null;
  // For a listener the second number is the length its accept queue may have.
  const sendQueueBytes = state === 'LISTEN' ? null : ends.sendQueueBytes;
  const localAddress = withoutDevice(ends.localAddress);
  return { ...untoldColumns, ...tail, ...ends, protocol, state, localAddress, sendQueueBytes };
}

/** `*%eth0`: every address, but of one device. */
function withoutDevice(address: string): string {
  return address.startsWith('*%') ? '*' : address;
}

type Tail = Pick<DumpRow, 'owners' | 'tellsOwner' | 'inode' | 'userId'>;

/** Owners, then `timer:(…) uid:1000 ino:4711 sk:1 …`; null when something else stands there. */
function readTail(text: string): Tail | null {
  const tellsOwner = text.startsWith('users:(');
  const users = readSsUsers(text);
  if (tellsOwner && users === null) {
    return /\)\)(?=\s|$)/.test(text) ? { ...untoldTail, tellsOwner } : null;
  }
  const rest = users === null ? text : users.rest;
  if (rest !== '' && !/^[a-z][a-z0-9_]*:/.test(rest))
    return tellsOwner ? { ...untoldTail, tellsOwner } : null;
  return { owners: users?.owners ?? [], tellsOwner, ...chargedTo(rest) };
}

const untoldTail = { owners: [], tellsOwner: false, inode: null, userId: null } as const;

function chargedTo(rest: string): Pick<Tail, 'inode' | 'userId'> {
  const inode = Number(/(?:^|\s)ino:(\d{1,15})(?=\s|$)/.exec(rest)?.[1] ?? 0);
  const userId = /(?:^|\s)uid:(\d{1,10})(?=\s|$)/.exec(rest)?.[1];
  return { inode: inode || null, userId: userId === undefined ? null : Number(userId) };
}
