import type { RowLayout } from './row-layout.ts';
import { wordAt } from './row-layout.ts';
import { decimalIn, hexadecimalIn, skipSpaces, skipToken } from './scan-number.ts';

const space = 32;
const colon = 58;
const portDigits = 4;
const wordDigits = 8;
/** Characters of ` 0100007F:1F90` besides the address. */
const endpointExtra = portDigits + 2;
/** A row's number, which nobody needs, is at most this wide with the spaces before it. */
const longestRowNumber = 24;

/**
 * Reads the row that starts at `start` and lies wholly before `end` into `words`, without making
 * a string. False, with `words` in no known state, when the bytes are no row. The format is that
 * of `get_tcp4_sock` in Linux's net/ipv4/tcp_ipv4.c and of proc_pid_net(5): the columns up to the
 * queues are as wide as their digits, those after them are parted by spaces.
 */
export function scanRow(
  table: Uint8Array,
  bounds: { readonly start: number; readonly end: number },
  layout: RowLayout,
  words: Uint32Array,
): boolean {
  const { start, end } = bounds;
  const numberEnd = rowNumberEnd(table, start, end);
  if (numberEnd === -1) return false;
  const local = numberEnd + 2;
  const state = local + 2 * (layout.addressDigits + endpointExtra);
  // With its last fixed-width column the row must still be inside.
  if (state + 29 >= end) return false;
  return (
    scanTuple(table, local, layout, words) &&
    scanStateAndQueues(table, state, words) &&
    scanOwner(table, state + 20, end, words)
  );
}

function rowNumberEnd(table: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + longestRowNumber);
  for (let index = start; index < limit; index += 1) if (table[index] === colon) return index;
  return -1;
}

function scanTuple(
  table: Uint8Array,
  local: number,
  layout: RowLayout,
  words: Uint32Array,
): boolean {
  const { addressDigits, addressWords } = layout;
  const remote = local + addressDigits + endpointExtra;
  const localPort = scanEndpoint(table, local, layout, words, wordAt.addresses);
  const remotePort = scanEndpoint(table, remote, layout, words, wordAt.addresses + addressWords);
  words[wordAt.ports] = localPort * 65_536 + remotePort;
  return localPort >= 0 && remotePort >= 0;
}

/** Reads the address into the words from `target` on; gives the port, or -1. */
function scanEndpoint(
  table: Uint8Array,
  at: number,
  { addressDigits, addressWords }: RowLayout,
  words: Uint32Array,
  target: number,
): number {
  const portColon = at + addressDigits;
  if (table[portColon] !== colon || table[portColon + portDigits + 1] !== space) return -1;
  for (let word = 0; word < addressWords; word += 1) {
    const value = hexadecimalIn(table, at + word * wordDigits, wordDigits);
    if (value < 0) return -1;
    words[target + word] = value;
  }
  return hexadecimalIn(table, portColon + 1, portDigits);
}

/** `01 00000000:00000000 ` */
function scanStateAndQueues(table: Uint8Array, at: number, words: Uint32Array): boolean {
  const state = hexadecimalIn(table, at, 2);
  const sendQueue = hexadecimalIn(table, at + 3, wordDigits);
  const receiveQueue = hexadecimalIn(table, at + 12, wordDigits);
  words[wordAt.state] = state;
  words[wordAt.sendQueue] = sendQueue;
  words[wordAt.receiveQueue] = receiveQueue;
  const parted = table[at + 2] === space && table[at + 11] === colon && table[at + 20] === space;
  return parted && state >= 0 && sendQueue >= 0 && receiveQueue >= 0;
}

/** `00:00000000 00000000  1000        0 64278`: timer, retransmits, user, timeout, inode. */
function scanOwner(table: Uint8Array, at: number, end: number, words: Uint32Array): boolean {
  const retransmits = skipSpaces(table, skipToken(table, at, end), end);
  const user = retransmits + wordDigits;
  if (user >= end || table[user] !== space) return false;
  if (hexadecimalIn(table, retransmits, wordDigits) < 0) return false;
  const timeout = skipToken(table, user, end);
  const userId = decimalIn(table, user, end);
  const inode = decimalIn(table, skipToken(table, timeout, end), end);
  words[wordAt.userId] = userId;
  words[wordAt.inode] = inode;
  return userId >= 0 && inode >= 0 && decimalIn(table, timeout, end) >= 0;
}
