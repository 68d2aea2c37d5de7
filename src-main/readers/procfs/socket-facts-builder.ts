import type { Endpoint } from '../../core/socket/endpoint.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { Owner, OwnerReason } from '../../core/socket/owner.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import { kernelTcpState } from './kernel-tcp-state.ts';
import { parseKernelEndpoint } from './parse-kernel-endpoint.ts';
import type { SocketTableRow } from './parse-socket-table.ts';
import type { SocketTable } from './socket-tables.ts';

/** Who holds a row's socket, or why nobody is shown. */
export interface RowOwners {
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
}

/** Turns rows into facts, remembering endpoints and unchanged facts from reading to reading. */
export interface SocketFactsBuilder {
  /** Null for a row whose state the kernel does not define. */
  build(table: SocketTable, row: SocketTableRow, held: RowOwners): SocketFacts | null;
  /** Forgets what the reading that ends did not use. */
  endReading(): void;
}

interface Remembered {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  latest: SocketFacts | null;
}

/**
 * Facts that did not change are the same object as before, so that what follows (joining,
 * comparing) can tell by a glance. `littleEndian` is the byte order of the machine; `network` tells
 * whose tables the rows come from (null: the machine's own) and is asked for each row.
 */
export function socketFactsBuilder(
  littleEndian: boolean,
  network: () => NetworkNamespace | null = () => null,
): SocketFactsBuilder {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();

  const recall = (table: SocketTable, tuple: string): Remembered | null => {
    const key = table.protocol === 'tcp' ? tuple : `u${tuple}`;
    const known = now.get(key) ?? before.get(key) ?? decode(tuple, littleEndian);
    if (known !== null) now.set(key, known);
    return known;
  };

  return {
    build: (table, row, held) => {
      const remembered = recall(table, row.tuple);
      const state = table.protocol === 'tcp' ? kernelTcpState(row.stateNumber) : null;
      if (remembered === null || (table.protocol === 'tcp' && state === null)) return null;
      const facts: SocketFacts = {
        protocol: table.protocol,
        family: table.family,
        local: remembered.local,
        remote: state === 'LISTEN' || isNowhere(remembered.remote) ? null : remembered.remote,
        state,
        ...held,
        inode: row.inode === 0 ? null : row.inode,
        userId: row.userId,
        receiveQueueBytes: row.receiveQueueBytes,
        sendQueueBytes: row.sendQueueBytes,
        networkNamespace: network(),
      };
      if (remembered.latest === null || !sameFacts(remembered.latest, facts)) {
        remembered.latest = facts;
      }
      return remembered.latest;
    },
    endReading: () => {
      before = now;
      now = new Map();
    },
  };
}

function decode(tuple: string, littleEndian: boolean): Remembered | null {
  const [localText = '', remoteText = ''] = tuple.split(' ');
  const local = parseKernelEndpoint(localText, littleEndian);
  const remote = parseKernelEndpoint(remoteText, littleEndian);
  return local === null || remote === null ? null : { local, remote, latest: null };
}

/** Where a socket is not connected the kernel prints the unspecified address and port 0. */
function isNowhere(remote: Endpoint): boolean {
  return remote.port === 0 && (remote.address === '0.0.0.0' || remote.address === '::');
}

function sameFacts(one: SocketFacts, other: SocketFacts): boolean {
  return (
    one.inode === other.inode &&
    one.state === other.state &&
    one.owners === other.owners &&
    one.ownerReason === other.ownerReason &&
    one.userId === other.userId &&
    one.receiveQueueBytes === other.receiveQueueBytes &&
    one.sendQueueBytes === other.sendQueueBytes &&
    one.networkNamespace === other.networkNamespace
  );
}
