import type { Binding } from '../../core/socket/binding.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { Owner, OwnerReason } from '../../core/socket/owner.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import type { Endpoint } from '../../core/socket/endpoint.ts';
import { kernelTcpState } from './kernel-tcp-state.ts';
import type { SocketTableRow } from './rows/socket-table-row.ts';
import type { SocketTable } from './socket-table.ts';

/** Who holds a row's socket, or why nobody is shown, and how it was bound. */
export interface RowRemarks {
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  readonly binding: Binding | null;
}

/** Turns rows into facts and remembers them, so that rows that stay cost nothing. */
export interface SocketFactsBuilder {
  /** Null for a row whose state the kernel does not define. */
  build(
    table: Pick<SocketTable, 'protocol' | 'family'>,
    row: SocketTableRow,
    remarks: RowRemarks,
  ): SocketFacts | null;
  /** What was made of this row the last time; undefined when nothing was, or in another network. */
  known(row: SocketTableRow): SocketFacts | null | undefined;
  /** The row is gone. */
  forget(row: SocketTableRow): void;
  /** The network of the rows as it is described now; null for the machine's own. */
  network(): NetworkNamespace | null;
}

/**
 * Facts that did not change are the same object as before, so that what follows (joining,
 * comparing) can tell by a glance. `network` tells whose tables the rows come from (null: the
 * machine's own).
 */
export function socketFactsBuilder(
  network: () => NetworkNamespace | null = () => null,
): SocketFactsBuilder {
  const factsByRow = new Map<SocketTableRow, SocketFacts | null>();

  const known = (row: SocketTableRow): SocketFacts | null | undefined => {
    const facts = factsByRow.get(row);
    return facts && facts.networkNamespace !== network() ? undefined : facts;
  };

  return {
    known,
    network,
    forget: (row) => {
      factsByRow.delete(row);
    },
    build: (table, row, remarks) => {
      const before = known(row);
      if (before && isSaid(before, remarks)) return before;
      const facts = factsOf(table, row, { ...remarks, networkNamespace: network() });
      factsByRow.set(row, facts);
      return facts;
    },
  };
}

function isSaid(facts: SocketFacts, { owners, ownerReason, binding }: RowRemarks): boolean {
  return facts.owners === owners && facts.ownerReason === ownerReason && facts.binding === binding;
}

function factsOf(
  { protocol, family }: Pick<SocketTable, 'protocol' | 'family'>,
  row: SocketTableRow,
  told: RowRemarks & Pick<SocketFacts, 'networkNamespace'>,
): SocketFacts | null {
  const state = protocol === 'tcp' ? kernelTcpState(row.stateNumber) : null;
  if (protocol === 'tcp' && state === null) return null;
  return {
    protocol,
    family,
    local: row.local,
    remote: state === 'LISTEN' || isNowhere(row.remote) ? null : row.remote,
    state,
    owners: told.owners,
    ownerReason: told.ownerReason,
    inode: row.inode === 0 ? null : row.inode,
    userId: row.userId,
    receiveQueueBytes: row.receiveQueueBytes,
    sendQueueBytes: row.sendQueueBytes,
    networkNamespace: told.networkNamespace,
    binding: told.binding,
  };
}

/** Where a socket is not connected the kernel prints the unspecified address and port 0. */
function isNowhere(remote: Endpoint): boolean {
  return remote.port === 0 && (remote.address === '0.0.0.0' || remote.address === '::');
}
