import type { Binding } from '../../../src-main/core/socket/binding.ts';
import type { OwnerReason } from '../../../src-main/core/socket/owner.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

/** A process that must be named as owner. */
export interface ExpectedOwner {
  readonly pid: number;
  readonly name: string;
  readonly descriptors: readonly number[];
  /** Who the process acts as; decides who may see that it owns anything. */
  readonly userId: number;
}

/** What an animal declares of one row. Null where it is said so means that any value will do. */
export interface ExpectedRow extends Pick<
  Socket,
  'protocol' | 'family' | 'local' | 'remote' | 'state' | 'ownerReason' | 'inode'
> {
  readonly owners: readonly ExpectedOwner[];
  /** How a waiting socket was bound; told only where ss answers. */
  readonly binding?: Pick<Binding, 'interfaceName' | 'ipv6Only'>;
  /** Null: nothing in the table tells who called whom. */
  readonly role: Socket['role'] | null;
  /** Null: kernels differ in what they tell of a socket without owner. */
  readonly userId: number | null;
  /** Null: depends on how the kernel counts memory or on time. */
  readonly receiveQueueBytes: number | null;
  readonly sendQueueBytes: number | null;
}

/** The row as a user sees it who may only look into his own processes; root sees all. */
export function asSeenBy(userId: number, row: ExpectedRow): ExpectedRow {
  const owners = row.owners.filter((owner) => userId === 0 || owner.userId === userId);
  return { ...row, owners, ownerReason: owners.length > 0 ? null : reasonFor(userId, row) };
}

function reasonFor(userId: number, row: ExpectedRow): OwnerReason {
  if (row.ownerReason === 'kernel' || row.ownerReason === 'time-wait') return row.ownerReason;
  return userId !== 0 && row.userId !== userId ? 'other-user' : 'unknown';
}
