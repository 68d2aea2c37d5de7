import { inodeOf } from '../socket/identity.ts';
import type { Owner } from '../socket/owner.ts';
import type { SocketFacts } from '../socket/socket.ts';
import { canContinue, shareOwner } from './continuation.ts';
import type { TableEntry } from './table-index.ts';

/** What pairing the rows and the facts of one tuple came to. */
export interface Pairing {
  readonly pairs: readonly (readonly [TableEntry, SocketFacts])[];
  readonly arrived: readonly SocketFacts[];
}

type Fit = (entry: TableEntry, facts: SocketFacts) => boolean;

/** From the surest sign to the weakest; each round takes what it can from the rounds after it. */
const rounds: readonly Fit[] = [
  ({ socket }, facts) => canContinue(socket, facts) && shareOwner(socket.owners, facts.owners),
  ({ socket }, facts) =>
    canContinue(socket, facts) && (isEmpty(socket.owners) || isEmpty(facts.owners)),
];

/**
 * Finds for the rows and the facts that share a tuple which is which, where neither inode nor equal
 * content tells: the same process first, then rows that lost or found their owner.
 */
export function pairByTuple(rows: readonly TableEntry[], facts: readonly SocketFacts[]): Pairing {
  // Nearly every new connection has a tuple of its own.
  if (rows.length === 0) return { pairs: [], arrived: facts };
  const pairs: (readonly [TableEntry, SocketFacts])[] = [];
  let unpairedRows = facts.some(lacksInode)
    ? rows
    : rows.filter(({ socket }) => lacksInode(socket));
  let unpairedFacts = facts;
  for (const fits of rounds) {
    const free = new Set(unpairedRows);
    unpairedFacts = unpairedFacts.filter((one) => {
      const entry = firstFit(free, one, fits);
      if (entry === null) return true;
      free.delete(entry);
      pairs.push([entry, one]);
      return false;
    });
    unpairedRows = [...free];
  }
  return { pairs, arrived: unpairedFacts };
}

function firstFit(entries: Iterable<TableEntry>, facts: SocketFacts, fits: Fit): TableEntry | null {
  for (const entry of entries) if (fits(entry, facts)) return entry;
  return null;
}

function lacksInode(facts: SocketFacts): boolean {
  return inodeOf(facts) === null;
}

function isEmpty(owners: readonly Owner[]): boolean {
  return owners.length === 0;
}
