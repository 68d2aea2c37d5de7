import { readQueuesAndEnds, splitEndpoint, takeColumns } from '../columns.ts';
import { untoldColumns, type DumpRow } from '../dump-row.ts';
import { noDetails, type LineFormat } from '../line-format.ts';
import { namesProcesses, readMacosOwner } from './macos-netstat-owner.ts';

/** Without `-l` or `-W` an IPv6 address is cut after so many characters (Apple, netstat inet.c). */
const cutLength = 16;

/**
 * netstat of macOS (and the BSDs): ports are parted by a dot, `*.*` stands for none, `tcp46` is a
 * dual-stack socket; `-v` adds counters and the process.
 */
export function macosNetstat(lines: readonly string[]): LineFormat {
  const isWide = lines.some((line) => addressesOf(line).some(isLong));
  const isNamed = namesProcesses(lines);
  const read = (line: string): DumpRow | null => readRow(line, { isWide, isNamed });
  return { tool: 'netstat', platform: 'darwin', read, startsRow, ...noDetails };
}

function startsRow(line: string): boolean {
  return /^\s*(?:tcp|udp)(?:4|6|46)?\s/.test(line);
}

/** What the whole text tells about its rows. */
interface Shape {
  readonly isWide: boolean;
  readonly isNamed: boolean;
}

function readRow(line: string, { isWide, isNamed }: Shape): DumpRow | null {
  const taken = startsRow(line) ? takeColumns(line, 5) : null;
  if (taken === null) return null;
  const [protocol = ''] = taken.columns;
  const ends = readQueuesAndEnds(taken.columns.slice(1), '.');
  const { state, rest } = takeState(taken.rest, protocol.startsWith('tcp'));
  if (ends === null || state === null) return null;
  const isCut = !isWide && [ends.localAddress, ends.remoteAddress].some(mayBeCut);
  return { ...untoldColumns, ...readMacosOwner(rest, isNamed), ...ends, protocol, state, isCut };
}

/** UDP has no state, and its counters follow at once; TCP without one is a damaged row. */
function takeState(text: string, isTcp: boolean): { state: string | null; rest: string } {
  if (!isTcp) return { state: '', rest: text };
  const [state = ''] = text.split(/\s/, 1);
  return /^[^\d\s]\S*$/.test(state)
    ? { state, rest: text.slice(state.length).trim() }
    : { state: null, rest: text };
}

function mayBeCut(address: string): boolean {
  return address.includes(':') && address.length === cutLength;
}

function addressesOf(line: string): readonly string[] {
  const columns = startsRow(line) ? (takeColumns(line, 5)?.columns.slice(3) ?? []) : [];
  return columns.map((text) => splitEndpoint(text, '.')?.address ?? '');
}

function isLong(address: string): boolean {
  return address.includes(':') && address.length > cutLength;
}
