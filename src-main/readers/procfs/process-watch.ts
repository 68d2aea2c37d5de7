import { descriptorCheck } from './descriptor-check.ts';
import { descriptorGuess } from './descriptor-guess.ts';
import { noSockets, scanDescriptors } from './held-sockets.ts';
import type { HeldSockets } from './held-sockets.ts';
import type { DescriptorDirectory, ProcFiles } from './proc-files.ts';
import type { ProcessIdentities } from './process-identities.ts';
import { roundRobin } from './round-robin.ts';
import type { SocketHolders } from './socket-holders.ts';

/** Notices which processes must be looked into again, and looks. */
export interface ProcessWatch {
  /**
   * Lists the processes, forgets those that ended, looks into new ones and asks `freed`
   * descriptors, whose sockets died, by pid. `living` are the sockets that exist now.
   */
  startReading(living: ReadonlySet<number>, freed: ReadonlyMap<number, readonly number[]>): void;
  /** Follows signs of change in processes that hold sockets, without listing their descriptors. */
  guess(): void;
  /** Looks into every process whose number of descriptors changed. */
  lookIntoChanged(): void;
  /** The same for a part of them, so that in four readings each has its turn. */
  lookIntoSomeChanged(): void;
  lookInto(pid: number): void;
  /** Pids not looked into in this reading, those that hold sockets first. */
  notLookedInto(): readonly number[];
  /** Asks a few holders again what nothing else would reveal. */
  checkSome(): void;
  deniedProcesses(): number;
}

export interface ProcessWatchOptions {
  readonly files: ProcFiles;
  readonly holders: SocketHolders;
  readonly identities: ProcessIdentities;
}

/** Holders asked again in each reading; with their descriptors about a millisecond's worth. */
const checkedHolders = 8;
/** Readings in which every process has its turn. */
const turns = 4;
/** Descriptors that may be listed in a reading in which no socket is without owner. */
const mostListedQuietly = 128;

/**
 * A process is looked into when it is new, when its pid was used again, when its user changed and
 * when the number of its descriptors did, other than by sockets that died or were found by a
 * guess. Holders of sockets are looked at in every reading, the others in turn while no socket is
 * without owner. Kernels before 6.2 tell no number; there the processes that hold sockets are
 * looked into each time. What stays hidden from all this (a descriptor closed and at once opened
 * again onto another socket, a program replaced by exec) is found by asking some descriptors and
 * names again in every reading, in turn.
 */
export function processWatch(options: ProcessWatchOptions): ProcessWatch {
  const { files, holders, identities } = options;
  const directories = new Map<number, DescriptorDirectory>();
  /** Holders that have more or fewer descriptors than what is known explains, and how many more. */
  const unexplained = new Map<number, number>();
  const denied = new Set<number>();
  const nextHolders = roundRobin<number>();
  const nextOthers = roundRobin<number>();
  const check = descriptorCheck(files);
  const guess = descriptorGuess(files, holders);
  let lookedInto = new Set<number>();
  let visited = new Set<number>();
  let living: ReadonlySet<number> = new Set();
  let reading = 0;

  /** A living socket is still held where it was if nobody else was known to hold it. */
  const isCertain = (inode: number): boolean =>
    living.has(inode) && holders.holdingsOf(inode).length === 1;

  const forget = (pid: number): void => {
    directories.delete(pid);
    unexplained.delete(pid);
    denied.delete(pid);
    identities.forget(pid);
    check.forget(pid);
    holders.set(pid, noSockets);
  };

  const lookIntoFrom = (pid: number, before: HeldSockets): void => {
    // First, since it may throw: what made it worth a look must then be there in the next reading.
    const scan = scanDescriptors(files, pid, before, isCertain);
    lookedInto.add(pid);
    unexplained.delete(pid);
    if (scan.outcome === 'denied') denied.add(pid);
    else denied.delete(pid);
    holders.set(pid, scan.outcome === 'read' ? scan.sockets : noSockets);
    identities.refresh(pid);
  };

  const lookInto = (pid: number): void => lookIntoFrom(pid, holders.socketsOf(pid));

  /** Takes note of the process as it is now; looks into it if it is another one than before. */
  const visit = (pid: number): void => {
    visited.add(pid);
    const before = directories.get(pid);
    const now = files.descriptorDirectory(pid);
    if (now === null) {
      forget(pid);
      return;
    }
    if (before?.inode !== now.inode) forget(pid);
    if (before?.inode !== now.inode || before.userId !== now.userId) lookInto(pid);
    else if (now.count === 0 && holders.socketsOf(pid).size > 0) lookInto(pid);
    else explain(pid, now.count - before.count);
    directories.set(pid, now);
  };

  const explain = (pid: number, more: number): void => {
    const total = (unexplained.get(pid) ?? 0) + more;
    if (total === 0) unexplained.delete(pid);
    else unexplained.set(pid, total);
  };

  const askFreed = (freed: ReadonlyMap<number, readonly number[]>): void => {
    for (const [pid, descriptors] of freed) {
      if (!directories.has(pid) || lookedInto.has(pid)) continue;
      const found = guess.freed(pid, descriptors);
      explain(pid, descriptors.length - found);
    }
  };

  const pidsWithSockets = (): number[] => [...holders.pids()].filter((pid) => directories.has(pid));

  return {
    startReading: (livingNow, freed) => {
      living = livingNow;
      lookedInto = new Set();
      visited = new Set();
      reading += 1;
      const present = new Set(files.processIds());
      for (const pid of directories.keys()) if (!present.has(pid)) forget(pid);
      for (const pid of present) {
        if (!directories.has(pid) || holders.socketsOf(pid).size > 0) visit(pid);
      }
      askFreed(freed);
    },
    guess: () => {
      for (const [pid, more] of unexplained) {
        if (more > 0) explain(pid, -guess.above(pid, more));
      }
    },
    lookIntoChanged: () => {
      for (const pid of [...directories.keys()]) if (!visited.has(pid)) visit(pid);
      for (const pid of [...unexplained.keys()]) lookInto(pid);
    },
    lookIntoSomeChanged: () => {
      const others = [...directories.keys()].filter((pid) => !visited.has(pid));
      nextOthers.take(others, Math.ceil(others.length / turns)).forEach(visit);
      let listed = 0;
      for (const pid of [...unexplained.keys()]) {
        listed += directories.get(pid)?.count ?? 0;
        if (listed <= mostListedQuietly || (pid + reading) % turns === 0) lookInto(pid);
      }
    },
    lookInto,
    notLookedInto: () => likelyFirst(directories.keys(), lookedInto, denied, holders),
    checkSome: () => {
      for (const pid of nextHolders.take(pidsWithSockets(), checkedHolders)) {
        identities.refresh(pid);
        if (!check.holds(pid, holders.socketsOf(pid))) lookIntoFrom(pid, noSockets);
      }
    },
    deniedProcesses: () => denied.size,
  };
}

function likelyFirst(
  pids: Iterable<number>,
  lookedInto: ReadonlySet<number>,
  denied: ReadonlySet<number>,
  holders: SocketHolders,
): readonly number[] {
  const likely: number[] = [];
  const others: number[] = [];
  for (const pid of pids) {
    if (lookedInto.has(pid) || denied.has(pid)) continue;
    (holders.socketsOf(pid).size > 0 ? likely : others).push(pid);
  }
  return [...likely, ...others];
}
