import { compareUnixSockets } from '../../core/snapshot/document-unix-socket.ts';
import { unixSocketStates, type UnixSocket } from '../../core/unix/unix-socket.ts';
import { translate } from '../../core/words/translate.ts';
import { ownerText } from '../list/owner-cell.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { padEnd, truncateMiddle } from '../terminal/fit-width.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../terminal/visible-text.ts';

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
  const widths = widthsOf([heading, ...rows]);
  const [head = '', ...lines] = [heading, ...rows].map((row) => layOut(row, widths, out.columns()));
  return [out.style('heading', head), ...lines].map((line) => `${line}\n`).join('');
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
  const lead = widths.map((width, at) => padEnd(row[at] ?? '', width) + gap).join('');
  const name = row.at(-1) ?? '';
  if (columns === null) return (lead + name).trimEnd();
  const room = Math.max(20, columns - displayWidth(lead));
  return (lead + truncateMiddle(name, room)).trimEnd();
}

function word(key: string): string {
  return translate(`commandLine.unix-${key}`);
}
