import type { Owner } from '../../core/socket/owner.ts';
import { lookUpBackoff } from './look-up-backoff.ts';
import { processWatch } from './process-watch.ts';
import type { ProcFiles } from './proc-files.ts';
import { processIdentities } from './process-identities.ts';
import type { ProcessIdentities } from './process-identities.ts';
import { socketHolders } from './socket-holders.ts';
import type { SocketHolders } from './socket-holders.ts';

/** Sockets, by inode, that came and went since the update before. */
export interface SocketChanges {
  readonly opened: Iterable<number>;
  readonly closed: Iterable<number>;
}

/** What an update found out. */
export interface OwnerChanges {
  /** Sockets taken to exist whose owners may be others than before. */
  readonly touched: ReadonlySet<number>;
  /** Those of them that lost their last holder, which mostly means that they do not exist. */
  readonly released: ReadonlySet<number>;
}

/** Who holds which socket, kept from reading to reading so that a quiet machine costs little. */
export interface OwnerIndex {
  /** Brings the index up to date. Throws when /proc is unreadable. */
  update(changes: SocketChanges): OwnerChanges;
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

/** Where more sockets than this come in one reading some of them are gone before they are found. */
const mostSweptAtOnce = 100;

/**
 * An owner is looked for where it most likely is: in processes that are new (a fork takes its
 * parent's sockets along); then, without listing anything, in descriptors whose sockets just died
 * and in those above the known ones of processes that have more than before; then in all processes
 * whose number of descriptors changed; and, only if a socket is still without owner, in all
 * others, those with sockets first. Those without sockets are spared for one reading when so many
 * sockets came that what is not found is likely gone again. What nobody was found to hold is looked for again ever more
 * rarely. Each reading also checks a few things that none of this would notice (see
 * `process-watch.ts`). How long a wrong owner can stand, in readings:
 * - a fork, a holder's pid used again, a socket that closed: none;
 * - a descriptor passed to a process or closed there while the socket lives on: 1 to 4;
 * - a program replaced by exec, a descriptor closed and opened again onto another socket that is
 *   already known: until its turn comes, with 8 holders and 16 descriptors each a reading.
 */
export function ownerIndex({ files, bootMs }: OwnerIndexOptions): OwnerIndex {
  const holders = socketHolders();
  const identities = processIdentities(files, bootMs);
  const backoff = lookUpBackoff();
  const watch = processWatch({ files, holders, identities });
  const ownersByInode = new Map<number, readonly Owner[]>();
  const living = new Set<number>();
  const unknown = new Set<number>();
  /** Sockets that came with the reading. */
  let newcomers = 0;

  const take = ({ opened, closed }: SocketChanges): Map<number, number[]> => {
    const freed = new Map<number, number[]>();
    newcomers = 0;
    for (const inode of closed) {
      living.delete(inode);
      unknown.delete(inode);
      for (const { pid, descriptor } of holders.holdingsOf(inode)) {
        const descriptors = freed.get(pid);
        if (descriptors === undefined) freed.set(pid, [descriptor]);
        else descriptors.push(descriptor);
      }
    }
    for (const inode of opened) {
      newcomers += 1;
      living.add(inode);
      if (!holders.isHeld(inode)) unknown.add(inode);
    }
    return freed;
  };

  const keepUnheld = (wanted: Set<number>): boolean => {
    for (const inode of wanted) if (holders.isHeld(inode)) wanted.delete(inode);
    return wanted.size > 0;
  };

  const search = (wanted: Set<number>): void => {
    watch.guess();
    if (!keepUnheld(wanted)) return;
    watch.lookIntoChanged();
    if (!keepUnheld(wanted)) return;
    const sparing =
      newcomers > mostSweptAtOnce && ![...wanted].some((inode) => backoff.isRetry(inode));
    for (const pid of watch.notLookedInto()) {
      if (wanted.size === 0) return;
      if (sparing && holders.socketsOf(pid).size === 0) return;
      watch.lookInto(pid);
      for (const inode of holders.socketsOf(pid).values()) wanted.delete(inode);
    }
  };

  const settle = (): OwnerChanges => {
    const touched = new Set<number>();
    const released = new Set<number>();
    for (const inode of holders.takeTouched()) {
      ownersByInode.delete(inode);
      if (!living.has(inode)) continue;
      touched.add(inode);
      if (holders.isHeld(inode)) unknown.delete(inode);
      else {
        if (!unknown.has(inode)) released.add(inode);
        unknown.add(inode);
      }
    }
    for (const pid of identities.takeRenamed()) {
      for (const inode of holders.socketsOf(pid).values()) {
        ownersByInode.delete(inode);
        if (living.has(inode)) touched.add(inode);
      }
    }
    return { touched, released };
  };

  return {
    update: (changes) => {
      watch.startReading(living, take(changes));
      const wanted = backoff.due(unknown);
      if (keepUnheld(wanted)) {
        search(wanted);
        backoff.remember(wanted);
      }
      watch.lookIntoSomeChanged();
      watch.checkSome();
      return settle();
    },
    ownersOf: (inode) => {
      const known = ownersByInode.get(inode);
      if (known !== undefined) return known;
      const owners = ownersFrom(holders, inode, identities);
      if (owners.length > 0) ownersByInode.set(inode, owners);
      return owners;
    },
    deniedProcesses: () => watch.deniedProcesses(),
  };
}

function ownersFrom(
  holders: SocketHolders,
  inode: number,
  identities: ProcessIdentities,
): readonly Owner[] {
  const [only, other] = holders.holdingsOf(inode);
  if (only === undefined) return nobody;
  // Nearly every socket has one holder: tens of thousands come with the first reading.
  if (other === undefined) {
    const owner = ownerOf(only.pid, [only.descriptor], identities);
    return owner === null ? nobody : [owner];
  }
  const owners: Owner[] = [];
  for (const [pid, descriptors] of holders.holdersOf(inode)) {
    const owner = ownerOf(pid, descriptors, identities);
    if (owner !== null) owners.push(owner);
  }
  owners.sort((one, another) => one.pid - another.pid);
  // A list that grew has room for seventeen; a copy has not, and there is one for each socket.
  return owners.slice();
}

/** Null when the process ended before it could be asked who it is. */
function ownerOf(
  pid: number,
  descriptors: readonly number[],
  identities: ProcessIdentities,
): Owner | null {
  const identity = identities.of(pid);
  if (identity === null) return null;
  const { name, startedAtMs } = identity;
  return { pid, name, startedAtMs, descriptors };
}
