import { readEnds, type RowEnds } from '../columns.ts';
import { dumpOwner, readPid, untoldColumns, type DumpRow } from '../dump-row.ts';
import { noDetails, type LineFormat } from '../line-format.ts';
import { unescapeLsof } from './unescape-lsof.ts';

/** `COMMAND PID USER FD TYPE DEVICE SIZE/OFF NODE NAME`; lsof escapes the spaces of a command. */
const row =
  /^\s*(\S+)\s+(\d+)\s+\S+\s+(\d+)[a-zA-Z]*\s+IPv([46])\s+(\S+)\s+\S+\s+(TCP|UDP)\s+(\S+)(?:\s+\((\S+)\))?\s*$/;

/** lsof -nP -i of any OS: one line for each descriptor of each process. */
export function lsof(lines: readonly string[]): LineFormat {
  const devices = lines.map((line) => row.exec(line)?.[5] ?? '');
  const platform = devices.some((device) => device.startsWith('0x')) ? 'darwin' : 'linux';
  return {
    tool: 'lsof',
    platform,
    read: (line) => readRow(line, platform),
    startsRow: (line) => /^\s*\S+\s+\d+\s+\S+\s+\d+[a-zA-Z]*\s+IPv[46]\s/.test(line),
    ...noDetails,
  };
}

function readRow(line: string, platform: string): DumpRow | null {
  const [, command = '', digits = '', descriptor, family = '', ...more] = row.exec(line) ?? [];
  const [device = '', protocol = '', name = '', state = ''] = more;
  const ends = endsOf(name);
  const pid = readPid(digits);
  if (ends === null || pid === null || (protocol === 'TCP' && state === '')) return null;
  return {
    ...untoldColumns,
    ...ends,
    protocol: protocol.toLowerCase() + family,
    state,
    owners: [dumpOwner(pid, unescapeLsof(command), [Number(descriptor)])],
    tellsOwner: true,
    // On Linux the device of a socket is its inode, elsewhere its address in the kernel.
    inode: platform === 'linux' && /^\d{1,15}$/.test(device) ? Number(device) : null,
    sharedKey: `${protocol} ${device} ${name}`,
  };
}

/** `127.0.0.1:41000->127.0.0.1:5432`, or without an arrow the local endpoint alone. */
function endsOf(name: string): RowEnds | null {
  const [near = '', far = '*:*'] = name.split('->', 2);
  return readEnds(near, far, ':');
}
