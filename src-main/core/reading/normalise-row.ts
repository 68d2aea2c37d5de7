import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import type { SocketFacts } from '../socket/socket.ts';
import type { TcpState } from '../socket/tcp-state.ts';
import type { ConnectionRow } from './connection-row.ts';
import { isAnyPort, localEndpoint, remoteEndpoint, type AddressLookup } from './row-endpoint.ts';
import type { RowCorrection } from './row-correction.ts';
import { rowProtocolOf, type RowProtocol } from './row-protocol.ts';
import { tcpStateOf } from './state-spelling.ts';

/** What a row was: a socket, a row to pass over in silence, or one that was not understood. */
export type NormalisedRow = SocketFacts | 'not-a-socket' | 'not-understood';

/** How rows of one run are read. */
export interface RowReading {
  readonly correct: RowCorrection;
  readonly lookup: AddressLookup;
}

/**
 * Makes one row of systeminformation a socket. Header lines that came back as rows, and sockets
 * bound to no port at all (macOS lists them as `*.*`), are no sockets anybody asked for.
 */
export function normaliseRow(row: ConnectionRow, reading: RowReading): NormalisedRow {
  const protocol = rowProtocolOf(row.protocol);
  if (protocol === null) return isHeader(row) ? 'not-a-socket' : 'not-understood';
  if (row.localPort === '*' || row.localPort === '0') return 'not-a-socket';
  const corrected = reading.correct(row);
  return corrected === null ? 'not-understood' : factsOf(corrected, protocol, reading.lookup);
}

/** A header or title line in any language has no port where the local port stands. */
function isHeader(row: ConnectionRow): boolean {
  return !/^\d+$/.test(row.localPort);
}

function factsOf(row: ConnectionRow, kind: RowProtocol, lookup: AddressLookup): NormalisedRow {
  const ends = endsOf(row, kind, lookup);
  if (ends === null) return 'not-understood';
  const state = kind.protocol === 'tcp' ? stateOf(row.state, ends.remote) : null;
  const owners = ownersOf(row);
  const ownerReason = owners.length === 0 ? reasonOf(state) : null;
  return { protocol: kind.protocol, ...ends, state, owners, ownerReason, ...untold };
}

/** What these commands never tell; they see the network they are started in, the machine's own. */
const untold = {
  inode: null,
  userId: null,
  receiveQueueBytes: null,
  sendQueueBytes: null,
  networkNamespace: null,
  binding: null,
} as const;

/** Both ends and the family; null when one cannot be read, as a TCP connection to port 0. */
function endsOf(
  { localAddress, localPort, remoteAddress, remotePort }: ConnectionRow,
  { protocol, family }: RowProtocol,
  lookup: AddressLookup,
): Pick<SocketFacts, 'family' | 'local' | 'remote'> | null {
  const local = localEndpoint({ address: localAddress, port: localPort, family }, lookup);
  const remote = remoteEndpoint({ address: remoteAddress, port: remotePort }, lookup);
  if (local === null || remote === 'unreadable') return null;
  if (protocol === 'tcp' && remote !== null && isAnyPort(remotePort)) return null;
  return { family: local.family, local: local.endpoint, remote };
}

/**
 * A TCP socket without a remote endpoint waits for connections, whatever word the language of the
 * OS has for it, unless the word says closed. Null where the word is of no known language.
 */
function stateOf(word: string, remote: Endpoint | null): TcpState | null {
  const state = tcpStateOf(word);
  if (remote === null) return state === 'CLOSED' ? 'CLOSED' : 'LISTEN';
  return state === 'LISTEN' ? null : state;
}

function ownersOf(row: ConnectionRow): readonly Owner[] {
  if (row.pid === null) return [];
  return [{ pid: row.pid, name: row.process, descriptors: [], startedAtMs: null }];
}

/** Whether another user holds a socket without a pid, or nobody, these commands do not tell. */
function reasonOf(state: TcpState | null): OwnerReason {
  return state === 'TIME-WAIT' ? 'time-wait' : 'unknown';
}
