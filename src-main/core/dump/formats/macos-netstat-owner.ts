import { dumpOwner, readPid, type DumpRow } from '../dump-row.ts';

type Holder = Pick<DumpRow, 'owners' | 'tellsOwner'>;

/** State (`00102`, before `0x0102`), options, then generation, flags and counts: all hexadecimal. */
const flags = String.raw`(?:0x[0-9a-f]{4}|0[0-9a-f]{4})\s+(?:0x)?[0-9a-f]{8}(?:\s+[0-9a-f]+)*`;

/** Two or four counters, `name:pid`; the name may hold anything, but what follows has no colon. */
const named = new RegExp(String.raw`^\d+\s+\d+\s+\d+\s+\d+\s+(.*):(\d+)\s+${flags}$`, 's');
/** Before macOS 14: `rhiwat shiwat pid epid`, with two byte counters in front in some releases. */
const numbered = new RegExp(String.raw`^\d+\s+\d+\s+(\d+)\s+\d+\s+${flags}$`);
const numberedWithBytes = new RegExp(String.raw`^\d+\s+\d+\s+\d+\s+\d+\s+(\d+)\s+\d+\s+${flags}$`);

/** What `name:pid` leaves on a line, also where a line end in the name broke it. */
const namedEnd = new RegExp(String.raw`process:pid|:\d+\s+${flags}\s*$`);

/** True when this text writes processes as `name:pid`. Then no other number of it is a pid. */
export function namesProcesses(lines: readonly string[]): boolean {
  return lines.some((line) => namedEnd.test(line));
}

/**
 * Reads what `-v` adds behind the state. A text of another shape tells no owner: which of its
 * numbers is the pid cannot be known.
 */
export function readMacosOwner(text: string, isNamed: boolean): Holder {
  if (isNamed) {
    const [, name = '', digits] = named.exec(text) ?? [];
    return digits === undefined ? nobody : holder(digits, name.trim());
  }
  const few = numbered.exec(text)?.[1];
  const many = numberedWithBytes.exec(text)?.[1];
  const digits = few ?? many;
  if (digits === undefined || (few !== undefined && many !== undefined)) return nobody;
  return holder(digits, '');
}

const nobody: Holder = { owners: [], tellsOwner: false };

/** Pid 0 stands where no process holds the socket any more. */
function holder(digits: string, name: string): Holder {
  const pid = readPid(digits);
  return { owners: pid === null ? [] : [dumpOwner(pid, name)], tellsOwner: true };
}
