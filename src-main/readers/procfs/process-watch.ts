import { descriptorCheck } from './descriptor-check.ts';
import { descriptorGuess } from './descriptor-guess.ts';
import type { DescriptorDirectory } from './proc-files.ts';
import { processLooks } from './process-looks.ts';
import type { ProcessLooksOptions } from './process-looks.ts';
import { roundRobin } from './round-robin.ts';
import { unexplainedDescriptors } from './unexplained-descriptors.ts';

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
export function processWatch(options: ProcessLooksOptions): ProcessWatch {
  const { files, holders, identities } = options;
  const directories = new Map<number, DescriptorDirectory>();
  const unexplained = unexplainedDescriptors();
  const looks = processLooks(options);
  const nextHolders = roundRobin<number>();
  const nextOthers = roundRobin<number>();
  const check = descriptorCheck(files);
  const guess = descriptorGuess(files, holders);
  let visited = new Set<number>();
  let reading = 0;

  const forget = (pid: number): void => {
    directories.delete(pid);
    unexplained.settle(pid);
    check.forget(pid);
    looks.forget(pid);
  };

  const lookInto = (pid: number): void => {
    // First, since it may throw: what made it worth a look must then be there in the next reading.
    looks.into(pid);
    unexplained.settle(pid);
  };

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
    else unexplained.add(pid, now.count - before.count);
    directories.set(pid, now);
  };

  const visitNewAndHolders = (): void => {
    const present = new Set(files.processIds());
    for (const pid of directories.keys()) if (!present.has(pid)) forget(pid);
    for (const pid of present) {
      if (!directories.has(pid) || holders.socketsOf(pid).size > 0) visit(pid);
    }
  };

  const askFreed = (freed: ReadonlyMap<number, readonly number[]>): void => {
    for (const [pid, descriptors] of freed) {
      if (!directories.has(pid) || looks.had(pid)) continue;
      const found = guess.freed(pid, descriptors);
      unexplained.add(pid, descriptors.length - found);
    }
  };

  const lookIntoUnexplainedQuietly = (): void => {
    let listed = 0;
    for (const pid of unexplained.pids()) {
      listed += directories.get(pid)?.count ?? 0;
      if (listed <= mostListedQuietly || (pid + reading) % turns === 0) lookInto(pid);
    }
  };

  const pidsWithSockets = (): number[] => [...holders.pids()].filter((pid) => directories.has(pid));

  return {
    startReading: (living, freed) => {
      looks.startReading(living);
      visited = new Set();
      reading += 1;
      visitNewAndHolders();
      askFreed(freed);
    },
    guess: () => {
      for (const [pid, more] of unexplained.entries()) {
        if (more > 0) unexplained.add(pid, -guess.above(pid, more));
      }
    },
    lookIntoChanged: () => {
      for (const pid of [...directories.keys()]) if (!visited.has(pid)) visit(pid);
      for (const pid of unexplained.pids()) lookInto(pid);
    },
    lookIntoSomeChanged: () => {
      const others = [...directories.keys()].filter((pid) => !visited.has(pid));
      nextOthers.take(others, Math.ceil(others.length / turns)).forEach(visit);
      lookIntoUnexplainedQuietly();
    },
    lookInto,
    notLookedInto: () => looks.notYet(directories.keys()),
    checkSome: () => {
      for (const pid of nextHolders.take(pidsWithSockets(), checkedHolders)) {
        identities.refresh(pid);
        if (check.holds(pid, holders.socketsOf(pid))) continue;
        looks.intoAfresh(pid);
        unexplained.settle(pid);
      }
    },
    deniedProcesses: looks.deniedProcesses,
  };
}
