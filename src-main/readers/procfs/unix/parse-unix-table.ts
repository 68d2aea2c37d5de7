import type { UnixSocketState, UnixSocketType } from '../../../core/unix/unix-socket.ts';

/** One socket of `/proc/net/unix`. */
export interface UnixTableRow {
  /** 0 for a connection that nobody has accepted yet. */
  readonly inode: number;
  readonly path: string | null;
  readonly type: UnixSocketType;
  readonly state: UnixSocketState;
  /**
   * True when the line may be the rest of the name before it instead: the kernel writes names as
   * they are, line feeds and all, so a name can hold what looks like another socket.
   */
  readonly doubtful: boolean;
}

export interface ParsedUnixTable {
  readonly rows: readonly UnixTableRow[];
  /** Lines that are neither sockets nor the rest of a name. */
  readonly malformedRows: number;
  readonly malformedExample: string | null;
}

/** `sun_path` of unix(7) has 108 bytes; an abstract name is printed with one `@` for its first NUL. */
const longestNameBytes = 108;
const lineFeed = 10;
const exampleLength = 80;

/** `Num RefCount Protocol Flags Type St Inode Path` as net/unix/af_unix.c prints them. */
const rowPattern =
  /^[0-9a-f]{8,16}: [0-9A-F]{8} [0-9A-F]{8} ([0-9A-F]{8}) ([0-9A-F]{4}) ([0-9A-F]{2}) +(\d{1,16})(?: ([^]*))?$/;

/** SO_ACCEPTCON, the flag of a socket that listens. */
const listeningFlag = 0x10000;

const types: ReadonlyMap<string, UnixSocketType> = new Map([
  ['0001', 'stream'],
  ['0002', 'dgram'],
  ['0005', 'seqpacket'],
]);

interface OpenRow {
  readonly row: UnixTableRow;
  /** The name's bytes so far. */
  readonly nameBytes: number;
}

/**
 * Reads the text of `/proc/net/unix` from its bytes. Never throws. Names that are no UTF-8 have
 * U+FFFD in the place of what is none. A line that is no socket is the rest of the name before it,
 * as long as no name gets longer than names can be.
 */
export function parseUnixTable(table: Buffer): ParsedUnixTable {
  const rows: UnixTableRow[] = [];
  let open: OpenRow | null = null;
  let malformedRows = 0;
  let malformedExample: string | null = null;
  for (const line of linesOf(table)) {
    const row = parseRow(line, open);
    const continued: OpenRow | null = row === null ? continuedName(open, line) : null;
    if (row === null && continued === null) {
      malformedRows += 1;
      malformedExample ??= line.toString('utf8', 0, exampleLength);
      open = null;
      continue;
    }
    if (row === null) rows.pop();
    open = row ?? continued;
    if (open !== null) rows.push(open.row);
  }
  return { rows, malformedRows, malformedExample };
}

/** Lines without the header; a last one without its end is left out, for its inode may be cut. */
function* linesOf(table: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = table.indexOf(lineFeed); end !== -1; end = table.indexOf(lineFeed, start)) {
    const isHeader = start === 0 && table.toString('latin1', 0, 4) === 'Num ';
    if (!isHeader) yield table.subarray(start, end);
    start = end + 1;
  }
}

function parseRow(line: Buffer, before: OpenRow | null): OpenRow | null {
  const match = rowPattern.exec(line.toString('latin1'));
  if (match === null) return null;
  const [, flags = '', typeCode = '', stateCode = '', inodeText = '', name] = match;
  const type = types.get(typeCode);
  const inode = Number(inodeText);
  const nameBytes = name?.length ?? 0;
  const state = stateOf(Number.parseInt(flags, 16), stateCode, nameBytes > 0);
  if (type === undefined || state === null || !Number.isSafeInteger(inode)) return null;
  if (nameBytes > longestNameBytes) return null;
  const path = nameBytes === 0 ? null : line.toString('utf8', line.length - nameBytes);
  const doubtful = continuedName(before, line) !== null;
  return { row: { inode, path, type, state, doubtful }, nameBytes };
}

/** The states are those of enum socket_state in include/uapi/linux/net.h. */
function stateOf(flags: number, code: string, named: boolean): UnixSocketState | null {
  if ((flags & listeningFlag) !== 0) return 'listening';
  if (code === '03') return 'connected';
  if (code === '02') return 'waiting';
  if (code === '04') return 'disconnecting';
  if (code !== '01') return null;
  return named ? 'bound' : 'unconnected';
}

/** The row whose name the line would be the rest of; null when there is none or it is too long. */
function continuedName(open: OpenRow | null, line: Buffer): OpenRow | null {
  const name = open?.row.path ?? null;
  if (open === null || name === null) return null;
  const nameBytes = open.nameBytes + 1 + line.length;
  if (nameBytes > longestNameBytes) return null;
  const path = `${name}\n${line.toString('utf8')}`;
  return { row: { ...open.row, path }, nameBytes };
}
