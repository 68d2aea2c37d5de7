import { readQueuesAndEnds, splitEndpoint, takeColumns, type WrittenEndpoint } from '../columns.ts';
import { untoldColumns, type DumpRow } from '../dump-row.ts';
import { noDetails, type LineFormat } from '../line-format.ts';
import { readLinuxTail } from './linux-netstat-tail.ts';

/** Without -W an address is cut so that it and its port fill so many characters (net-tools 2.10). */
const cutCharacters = 22;

/**
 * netstat of Linux (net-tools, BusyBox): `Proto Recv-Q Send-Q Local Foreign State`, then what -e,
 * -p and -o add. UDP has a state only when it is connected.
 */
export function linuxNetstat(lines: readonly string[]): LineFormat {
  const isWide = lines.some((line) =>
    endpointsOf(line).some((end) => charactersOf(end) > cutCharacters),
  );
  const read = (line: string): DumpRow | null => readRow(line, isWide);
  return { tool: 'netstat', platform: 'linux', read, startsRow, ...noDetails };
}

function startsRow(line: string): boolean {
  return /^\s*(?:tcp|udp)6?\s/i.test(line);
}

function readRow(line: string, isWide: boolean): DumpRow | null {
  const taken = startsRow(line) ? takeColumns(line, 5) : null;
  if (taken === null) return null;
  const protocol = (taken.columns[0] ?? '').toLowerCase();
  const ends = readQueuesAndEnds(taken.columns.slice(1), ':');
  const tail = readLinuxTail(taken.rest, protocol.startsWith('tcp'));
  if (ends === null || tail === null) return null;
  const isCut = !isWide && endpointsOf(line).some((end) => charactersOf(end) === cutCharacters);
  return { ...untoldColumns, ...tail, ...ends, protocol, isCut };
}

function endpointsOf(line: string): readonly WrittenEndpoint[] {
  const columns = startsRow(line) ? (takeColumns(line, 5)?.columns.slice(3) ?? []) : [];
  return columns.flatMap((text) => splitEndpoint(text, ':') ?? []);
}

/** 0 for IPv4, which always has room. */
function charactersOf({ address, port }: WrittenEndpoint): number {
  return address.includes(':') ? address.length + port.length : 0;
}
