import type { Owner } from '../../core/socket/owner.ts';
import { lookUpBackoff } from './look-up-backoff.ts';
import { processWatch } from './process-watch.ts';
import type { ProcFiles } from './proc-files.ts';
import { processIdentities } from './process-identities.ts';
import { socketHolders } from './socket-holders.ts';

/** Who holds which socket, kept from reading to reading so that a quiet machine costs little. */
export interface OwnerIndex {
  /** Brings the index up to date for the sockets that exist now. Throws when /proc is unreadable. */
  update(living: ReadonlySet<number>): void;
  /** Lowest pid first; the same array as before while nothing changed. */
  ownersOf(inode: number): readonly Owner[];
  /** Processes that exist but may not be looked into. */
  deniedProcesses(): number;
}

export interface OwnerIndexOptions {
  readonly files: ProcFiles;
  readonly bootMs: number | null;
}

const nobody: readonly Owner[] = [];

/**
 * An owner is looked for where it most likely is: in processes that are new (a fork takes its
 * parent's sockets along), then in those whose number of descriptors changed, and, only if a
 * socket is still without owner, in all others, those with sockets first. What nobody was found
 * to hold is looked for again ever more rarely. Each reading also checks a few things that none
 * of this would notice (see `process-watch.ts`).
 */
export function ownerIndex({ files, bootMs }: OwnerIndexOptions): OwnerIndex {
  const holders = socketHolders();
  const identities = processIdentities(files, bootMs);
  const backoff = lookUpBackoff();
  const watch = processWatch({ files, holders, identities });
  const ownersByInode = new Map<number, readonly Owner[]>();

  const isUnknown = (inode: number): boolean => holders.holdersOf(inode).size === 0;

  const sweepFor = (wanted: Set<number>): void => {
    for (const pid of watch.notLookedInto()) {
      if (wanted.size === 0) return;
      watch.lookInto(pid);
      for (const inode of holders.socketsOf(pid).values()) wanted.delete(inode);
    }
  };

  const forgetChanged = (): void => {
    for (const inode of holders.takeTouched()) ownersByInode.delete(inode);
    for (const pid of identities.takeRenamed()) {
      for (const inode of holders.socketsOf(pid).values()) ownersByInode.delete(inode);
    }
  };

  return {
    update: (living) => {
      watch.startReading(living);
      const wanted = backoff.due(living, isUnknown);
      sweepFor(wanted);
      backoff.remember(wanted);
      watch.checkSome();
      forgetChanged();
    },
    ownersOf: (inode) => {
      const known = ownersByInode.get(inode);
      if (known !== undefined) return known;
      const owners = ownersFrom(holders.holdersOf(inode), identities);
      if (owners.length > 0) ownersByInode.set(inode, owners);
      return owners;
    },
    deniedProcesses: () => watch.deniedProcesses(),
  };
}

function ownersFrom(
  holders: ReadonlyMap<number, readonly number[]>,
  identities: ReturnType<typeof processIdentities>,
): readonly Owner[] {
  if (holders.size === 0) return nobody;
  const owners: Owner[] = [];
  for (const [pid, descriptors] of holders) {
    const identity = identities.of(pid);
    if (identity !== null) owners.push({ pid, ...identity, descriptors });
  }
  return owners.sort((one, other) => one.pid - other.pid);
}
