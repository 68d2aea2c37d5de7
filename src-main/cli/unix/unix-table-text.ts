import { compareUnixSockets } from '../../core/snapshot/document-unix-socket.ts';
import { unixSocketStates, type UnixSocket } from '../../core/unix/unix-socket.ts';
import { translate } from '../../core/words/translate.ts';
import { ownerText } from '../list/owner-cell.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { padEnd, truncateMiddle } from '../terminal/fit-width.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { visibleText } from '../../core/words/visible-text.ts';

const gap = '  ';
/** No process is worth more of the line: what it is called comes first. */
const widestProcess = 32;

/**
 * A line for each socket: state, type, processes, name and, where that is known, who is at the
 * other end. `all` has the other ends too. Those that listen come first. Empty without sockets.
 */
export function unixTableText(
  sockets: readonly UnixSocket[],
  all: readonly UnixSocket[],
  out: Pick<TextOutput, 'columns' | 'style'>,
): string {
  if (sockets.length === 0) return '';
  const byInode = new Map(all.map((socket) => [socket.inode, socket]));
  const rows = [...sockets].sort(compareRows).map((socket) => cellsOf(socket, byInode));
  const heading = ['state', 'type', 'process', 'name'].map((key) => word(`${key}Heading`));
  const columns = out.columns();
  const widths = fitted(widthsOf([heading, ...rows]), columns);
  const [head = '', ...lines] = [heading, ...rows].map((row) => layOut(row, widths, columns));
  const leftOut = heading.filter((_, at) => widths[at] === 0);
  return [out.style('heading', head), ...lines, ...leftOutLines(leftOut, out)]
    .map((line) => `${line}\n`)
    .join('');
}

/** A name of fewer columns says nothing, nor does a process. */
const leastName = 20;
const leastProcess = 14;

/** The lead made to fit: the process is cut first, then the type and the state are left out. */
function fitted(widths: readonly number[], columns: number | null): readonly number[] {
  const [state = 0, type = 0, process = 0] = widths;
  if (columns === null) return widths;
  for (const lead of [
    [state, type],
    [state, 0],
    [0, 0],
  ]) {
    const room = columns - leastName - leadWidth([...lead, 0]) - gap.length;
    if (room >= Math.min(process, leastProcess)) return [...lead, Math.min(process, room)];
  }
  return [0, 0, Math.min(process, leastProcess)];
}

function leadWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + (width === 0 ? 0 : width + gap.length), 0);
}

function leftOutLines(
  headings: readonly string[],
  out: Pick<TextOutput, 'columns' | 'style'>,
): readonly string[] {
  if (headings.length === 0) return [];
  const text = translate('unix.leftOut', { columns: headings.join(', ') });
  return ['', ...wrapText(text, out.columns() ?? Infinity).map((line) => out.style('soft', line))];
}

function compareRows(a: UnixSocket, b: UnixSocket): number {
  const order = unixSocketStates.indexOf(a.state) - unixSocketStates.indexOf(b.state);
  return order === 0 ? compareUnixSockets(a, b) : order;
}

function cellsOf(socket: UnixSocket, byInode: ReadonlyMap<number | null, UnixSocket>): string[] {
  const other = socket.otherEnd === null ? undefined : byInode.get(socket.otherEnd);
  return [
    word(`state-${socket.state}`),
    socket.type,
    truncateMiddle(ownerText(socket), widestProcess),
    [visibleText(socket.path ?? ''), otherEndText(other)].filter(Boolean).join(' '),
  ];
}

/** `→ dbus-daemon 812 /run/dbus/system_bus_socket`. */
function otherEndText(other: UnixSocket | undefined): string {
  if (other === undefined) return '';
  const endpoint = [ownerText(other), visibleText(other.path ?? '')].filter(Boolean).join(' ');
  return translate('commandLine.to', { endpoint });
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return [0, 1, 2].map((at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
}

function layOut(row: readonly string[], widths: readonly number[], columns: number | null): string {
  const lead = widths
    .map((width, at) =>
      width === 0 ? '' : padEnd(truncateMiddle(row[at] ?? '', width), width) + gap,
    )
    .join('');
  const name = row.at(-1) ?? '';
  if (columns === null) return (lead + name).trimEnd();
  const room = Math.max(leastName, columns - displayWidth(lead));
  return (lead + truncateMiddle(name, room)).trimEnd();
}

function word(key: string): string {
  return translate(`commandLine.unix-${key}`);
}
