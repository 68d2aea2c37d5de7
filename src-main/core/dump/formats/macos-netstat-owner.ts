import { dumpOwner, readPid, type DumpRow } from '../dump-row.ts';

type Holder = Pick<DumpRow, 'owners' | 'tellsOwner'>;

/** State (`00102`, before `0x0102`), options, then generation, flags and counts: all hexadecimal. */
const flags = String.raw`(?:0x[0-9a-f]{4}|0[0-9a-f]{4})\s+(?:0x)?[0-9a-f]{8}(?:\s+[0-9a-f]+)*`;

/** Two or four counters, `name:pid`; the name may hold anything, but what follows has no colon. */
const named = new RegExp(String.raw`^\d+\s+\d+\s+\d+\s+\d+\s+(.*):(\d+)\s+${flags}$`, 's');
/** Before macOS 14: `rhiwat shiwat pid epid`, with two byte counters in front in some releases. */
const numbered = new RegExp(String.raw`^\d+\s+\d+\s+(\d+)\s+\d+\s+${flags}$`);
const numberedWithBytes = new RegExp(String.raw`^\d+\s+\d+\s+\d+\s+\d+\s+(\d+)\s+\d+\s+${flags}$`);

/**
 * Reads what `-v` adds behind the state. A text of another shape tells no owner: which of its
 * numbers is the pid cannot be known.
 */
export function readMacosOwner(text: string): Holder {
  const [, name = '', namedPid] = named.exec(text) ?? [];
  if (namedPid !== undefined) return holder(namedPid, name.trim());
  const few = numbered.exec(text)?.[1];
  const many = numberedWithBytes.exec(text)?.[1];
  if (few !== undefined && many !== undefined) return { owners: [], tellsOwner: false };
  const pid = few ?? many;
  return pid === undefined ? { owners: [], tellsOwner: false } : holder(pid, '');
}

/** Pid 0 stands where no process holds the socket any more. */
function holder(digits: string, name: string): Holder {
  const pid = readPid(digits);
  return { owners: pid === null ? [] : [dumpOwner(pid, name)], tellsOwner: true };
}
