import { readEnds, takeColumns } from '../columns.ts';
import { dumpOwner, readPid, untoldColumns, type DumpRow } from '../dump-row.ts';
import type { LineFormat } from '../line-format.ts';

/** The pid of the Windows kernel's own process, always named System. */
const systemPid = 4;

/**
 * netstat of Windows: `Proto Local Remote State PID`; `-b` writes under a row a component and the
 * program in brackets, or that it could not find out, in the language of the system.
 */
export function windowsNetstat(lines: readonly string[]): LineFormat {
  const namesPrograms = lines.some((line) => programOf(line) !== null);
  const isDetail = (line: string): boolean => namesPrograms && isRemark(line);
  return { tool: 'netstat', platform: 'win32', read, startsRow, isDetail, programOf };
}

function startsRow(line: string): boolean {
  return /^\s*(?:tcp|udp)\s/i.test(line);
}

/** A component (` RpcSs`) or a sentence: indented, without numbers in it. */
function isRemark(line: string): boolean {
  return /^\s+\p{L}[^\d:]*$/u.test(line) || /^\s+(?=\d*\p{L})[\w-]{1,64}$/u.test(line);
}

function programOf(line: string): string | null {
  return /^\s*\[([^\]].*)\]\s*$/.exec(line)?.[1] ?? null;
}

function read(line: string): DumpRow | null {
  const taken = startsRow(line) ? takeColumns(line, 3) : null;
  if (taken === null) return null;
  const [protocol = '', near = '', far = ''] = taken.columns;
  const ends = readEnds(near, far, ':');
  const tail = readTail(taken.rest, protocol.toLowerCase() === 'tcp');
  if (ends === null || tail === null || ends.localAddress === '*') return null;
  return { ...untoldColumns, ...tail, ...ends, protocol: protocol.toLowerCase() };
}

const mostStateWords = 3;
/** A pid is a DWORD. */
const mostDigits = 10;

/** `ESTABLISHED 3944`; other languages may need several words; `-t` adds one behind the pid. */
function readTail(
  text: string,
  isTcp: boolean,
): Pick<DumpRow, 'state' | 'owners' | 'tellsOwner'> | null {
  const words = text.split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => /^\d+$/.test(word));
  const stateWords = at === -1 ? words : words.slice(0, at);
  const behind = at === -1 ? [] : words.slice(at + 1);
  if (behind.length > 1 || behind.some((word) => !/^\p{L}+$/u.test(word))) return null;
  if ((words[at] ?? '').length > mostDigits || stateWords.length > mostStateWords) return null;
  if ((stateWords.length === 0) === isTcp) return null;
  const state = stateWords.join(' ');
  if (at === -1) return { state, owners: [], tellsOwner: false };
  const pid = readPid(words[at] ?? '');
  const name = pid === systemPid ? 'System' : '';
  return { state, owners: pid === null ? [] : [dumpOwner(pid, name)], tellsOwner: true };
}
