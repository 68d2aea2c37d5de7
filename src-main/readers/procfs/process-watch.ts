import { descriptorCheck } from './descriptor-check.ts';
import { noSockets, scanDescriptors } from './held-sockets.ts';
import type { HeldSockets } from './held-sockets.ts';
import type { DescriptorDirectory, ProcFiles } from './proc-files.ts';
import type { ProcessIdentities } from './process-identities.ts';
import { roundRobin } from './round-robin.ts';
import type { SocketHolders } from './socket-holders.ts';

/** Notices which processes must be looked into again, and looks. */
export interface ProcessWatch {
  /** Lists the processes, forgets those that ended, looks into new and changed ones. */
  startReading(living: ReadonlySet<number>): void;
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

/**
 * A process is looked into when it is new, when its pid was used again, when its user changed and
 * when the number of its descriptors did. Kernels before 6.2 tell no number; there the processes
 * that hold sockets are looked into each time. What stays hidden from all this (a descriptor
 * closed and at once opened again onto another socket, a program replaced by exec) is found by
 * asking some descriptors and names again in every reading, in turn.
 */
export function processWatch(options: ProcessWatchOptions): ProcessWatch {
  const { files, holders, identities } = options;
  const directories = new Map<number, DescriptorDirectory>();
  const denied = new Set<number>();
  const nextHolders = roundRobin<number>();
  const check = descriptorCheck(files);
  let lookedInto = new Set<number>();
  let living: ReadonlySet<number> = new Set();

  /** A living socket is still held where it was if nobody else was known to hold it. */
  const isCertain = (inode: number): boolean =>
    living.has(inode) && holders.holdersOf(inode).size === 1;

  const forget = (pid: number): void => {
    directories.delete(pid);
    denied.delete(pid);
    identities.forget(pid);
    check.forget(pid);
    holders.set(pid, noSockets);
  };

  const lookIntoFrom = (pid: number, before: HeldSockets): void => {
    lookedInto.add(pid);
    const scan = scanDescriptors(files, pid, before, isCertain);
    if (scan.outcome === 'denied') denied.add(pid);
    else denied.delete(pid);
    holders.set(pid, scan.outcome === 'read' ? scan.sockets : noSockets);
    identities.refresh(pid);
  };

  const lookInto = (pid: number): void => lookIntoFrom(pid, holders.socketsOf(pid));

  const hasChanged = (pid: number, now: DescriptorDirectory): boolean => {
    const before = directories.get(pid);
    if (before?.inode !== now.inode || before.userId !== now.userId) return true;
    if (now.count === 0) return holders.socketsOf(pid).size > 0;
    return before.count !== now.count;
  };

  const visit = (pid: number): void => {
    const now = files.descriptorDirectory(pid);
    if (now === null) {
      forget(pid);
      return;
    }
    if (!hasChanged(pid, now)) return;
    if (directories.get(pid)?.inode !== now.inode) forget(pid);
    directories.set(pid, now);
    lookInto(pid);
  };

  return {
    startReading: (livingNow) => {
      living = livingNow;
      lookedInto = new Set();
      const present = new Set(files.processIds());
      for (const pid of directories.keys()) if (!present.has(pid)) forget(pid);
      for (const pid of present) visit(pid);
    },
    lookInto,
    notLookedInto: () => likelyFirst(directories.keys(), lookedInto, denied, holders),
    checkSome: () => {
      for (const pid of nextHolders.take(pidsWithSockets(directories, holders), checkedHolders)) {
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

function pidsWithSockets(
  directories: ReadonlyMap<number, unknown>,
  holders: SocketHolders,
): number[] {
  return [...directories.keys()].filter((pid) => holders.socketsOf(pid).size > 0);
}
