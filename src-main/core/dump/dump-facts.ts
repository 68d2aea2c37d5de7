import type { ConnectionRow } from '../reading/connection-row.ts';
import { normaliseRow, type RowReading } from '../reading/normalise-row.ts';
import { rememberingLookup } from '../reading/row-endpoint.ts';
import type { SocketFacts } from '../socket/socket.ts';
import type { DumpRow } from './dump-row.ts';
import { mergeOwners } from './formats/ss-users.ts';
import type { PlacedRow } from './read-rows.ts';

/** What the rows of a dump are, and what became of the others. */
export interface DumpFacts {
  readonly sockets: readonly SocketFacts[];
  /** Indexes of lines whose row is no socket that can be. */
  readonly unread: readonly number[];
  /** Rows left out because one of their addresses may be cut off. */
  readonly cut: number;
  /** Words for states that no known language has, once each. */
  readonly unknownStates: readonly string[];
}

/**
 * Makes sockets of rows by the rules the live table is read by: a TCP socket without a remote
 * endpoint is a listener, whatever its state is called. Rows of one socket become one.
 */
export function dumpFacts(rows: readonly PlacedRow[]): DumpFacts {
  const reading: RowReading = { correct: (row) => row, lookup: rememberingLookup() };
  const sockets = new Map<string | symbol, SocketFacts>();
  const unread: number[] = [];
  const unknownStates = new Set<string>();
  let cut = 0;
  for (const { row, index } of rows) {
    const facts = row.isCut ? 'cut' : normaliseRow(connectionRow(row), reading);
    if (facts === 'cut') cut += 1;
    else if (facts === 'not-understood') unread.push(index);
    else if (facts !== 'not-a-socket') {
      addSocket(sockets, row, facts);
      if (facts.protocol === 'tcp' && facts.state === null) unknownStates.add(row.state);
    }
  }
  return { sockets: [...sockets.values()], unread, cut, unknownStates: [...unknownStates] };
}

function connectionRow(row: DumpRow): ConnectionRow {
  const { protocol, localAddress, localPort, remoteAddress, remotePort, state } = row;
  return {
    protocol,
    localAddress,
    localPort,
    remoteAddress,
    remotePort,
    state,
    pid: null,
    process: '',
  };
}

function addSocket(
  sockets: Map<string | symbol, SocketFacts>,
  row: DumpRow,
  facts: SocketFacts,
): void {
  const key = row.sharedKey ?? Symbol('one row');
  const owners = mergeOwners([...(sockets.get(key)?.owners ?? []), ...row.owners]);
  sockets.set(key, {
    ...facts,
    owners,
    ownerReason: owners.length === 0 ? facts.ownerReason : null,
    inode: row.inode,
    userId: row.userId,
    receiveQueueBytes: row.receiveQueueBytes,
    sendQueueBytes: row.sendQueueBytes,
  });
}
