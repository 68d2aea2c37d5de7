/** One line of `/proc/net/{tcp,tcp6,udp,udp6}`, endpoints still as the kernel writes them. */
export interface SocketTableRow {
  /** `0100007F:1F90 0A01A8C0:01BB`: local and remote endpoint, unique for a connection. */
  readonly tuple: string;
  readonly stateNumber: number;
  readonly sendQueueBytes: number;
  readonly receiveQueueBytes: number;
  readonly userId: number;
  /** 0 where no process can hold the socket: TIME-WAIT, half-open, orphaned. */
  readonly inode: number;
}

export interface ParsedSocketTable {
  readonly rows: readonly SocketTableRow[];
  /** Lines that do not look like a socket; the header is not counted. */
  readonly malformedRows: number;
  /** The start of one such line. */
  readonly malformedExample: string | null;
}

const lineFeed = 10;
const space = 32;
const colon = 58;
const exampleLength = 80;
const notHexadecimal = 255;
const hexadecimalValues = hexadecimalTable();

/**
 * Reads the text of one socket table from its bytes. `addressDigits` is 8 for IPv4 tables and 32
 * for IPv6 tables. Never throws; what is not a row is counted. The format is that of
 * `get_tcp4_sock` in Linux's net/ipv4/tcp_ipv4.c and of proc_pid_net(5): the columns up to the
 * queues are as wide as their digits, those after them are parted by spaces.
 */
export function parseSocketTable(table: Buffer, addressDigits: 8 | 32): ParsedSocketTable {
  const rows: SocketTableRow[] = [];
  let malformedRows = 0;
  let malformedExample: string | null = null;
  for (let start = 0; start < table.length;) {
    const lineEnd = endOfLine(table, start);
    // A last line without its end may have lost digits of its inode, so it is no row.
    const whole = lineEnd < table.length;
    const row = whole ? parseRow(table, start, lineEnd, addressDigits) : null;
    if (row !== null) rows.push(row);
    else if (!isHeaderOrEmpty(table, start, lineEnd)) {
      malformedRows += 1;
      malformedExample ??= example(table, start, lineEnd);
    }
    start = lineEnd + 1;
  }
  return { rows, malformedRows, malformedExample };
}

function parseRow(
  table: Buffer,
  start: number,
  end: number,
  addressDigits: number,
): SocketTableRow | null {
  const numberEnd = table.indexOf(colon, start);
  if (numberEnd === -1 || numberEnd >= end) return null;
  const local = numberEnd + 2;
  const remote = local + addressDigits + 6;
  const state = remote + addressDigits + 6;
  if (!isEndpoint(table, local, addressDigits) || !isEndpoint(table, remote, addressDigits)) {
    return null;
  }
  const retransmits = skipSpaces(table, skipToken(table, state + 20, end), end);
  const owner = retransmits + 8;
  const timeout = skipToken(table, owner, end);
  const userId = decimalAt(table, owner, end);
  const inode = decimalAt(table, skipToken(table, timeout, end), end);
  if (hexadecimalAt(table, retransmits, 8, end) < 0 || decimalAt(table, timeout, end) < 0) {
    return null;
  }
  const stateNumber = hexadecimalAt(table, state, 2, end);
  const sendQueueBytes = hexadecimalAt(table, state + 3, 8, end);
  const receiveQueueBytes = hexadecimalAt(table, state + 12, 8, end);
  if (stateNumber < 0 || sendQueueBytes < 0 || receiveQueueBytes < 0) return null;
  if (userId < 0 || inode < 0) return null;
  const tuple = table.toString('latin1', local, state - 1);
  return { tuple, stateNumber, sendQueueBytes, receiveQueueBytes, userId, inode };
}

/** Digits, a colon, four digits and a space, all inside the table. */
function isEndpoint(table: Buffer, at: number, addressDigits: number): boolean {
  const portColon = at + addressDigits;
  if (table[portColon] !== colon || table[portColon + 5] !== space) return false;
  for (let index = at; index < portColon + 5; index += 1) {
    if (index !== portColon && digitAt(table, index) === notHexadecimal) return false;
  }
  return true;
}

/** The value of exactly `digits` hexadecimal digits that end before something else; -1 if not. */
function hexadecimalAt(table: Buffer, at: number, digits: number, end: number): number {
  if (at + digits > end || digitAt(table, at + digits) !== notHexadecimal) return -1;
  let value = 0;
  for (let index = at; index < at + digits; index += 1) {
    const digit = digitAt(table, index);
    if (digit === notHexadecimal) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** The decimal number after any spaces; -1 if there is none or it is beyond exact integers. */
function decimalAt(table: Buffer, at: number, end: number): number {
  let index = skipSpaces(table, at, end);
  const first = index;
  let value = 0;
  for (; index < end && table[index] !== space; index += 1) {
    const digit = digitAt(table, index);
    if (digit > 9) return -1;
    value = value * 10 + digit;
  }
  return index > first && Number.isSafeInteger(value) ? value : -1;
}

/** The place after the spaces and the text that follow `at`. */
function skipToken(table: Buffer, at: number, end: number): number {
  let index = skipSpaces(table, at, end);
  while (index < end && table[index] !== space) index += 1;
  return index;
}

function skipSpaces(table: Buffer, at: number, end: number): number {
  let index = at;
  while (index < end && table[index] === space) index += 1;
  return index;
}

function digitAt(table: Buffer, index: number): number {
  return hexadecimalValues[table[index] ?? 0] ?? notHexadecimal;
}

function endOfLine(table: Buffer, start: number): number {
  const end = table.indexOf(lineFeed, start);
  return end === -1 ? table.length : end;
}

function isHeaderOrEmpty(table: Buffer, start: number, end: number): boolean {
  const first = skipSpaces(table, start, end);
  return first === end || (start === 0 && table.toString('latin1', first, first + 3) === 'sl ');
}

function example(table: Buffer, start: number, end: number): string {
  return table.toString('latin1', start, Math.min(end, start + exampleLength)).trim();
}

function hexadecimalTable(): Uint8Array {
  const table = new Uint8Array(256).fill(notHexadecimal);
  for (let value = 0; value < 16; value += 1) {
    const digit = value.toString(16);
    table[digit.charCodeAt(0)] = value;
    table[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}
