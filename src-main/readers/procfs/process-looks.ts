import { noSockets, scanDescriptors } from './held-sockets.ts';
import type { HeldSockets } from './held-sockets.ts';
import type { ProcFiles } from './proc-files.ts';
import type { ProcessIdentities } from './process-identities.ts';
import type { SocketHolders } from './socket-holders.ts';

/** Looks into processes: which sockets each holds, and who it is. */
export interface ProcessLooks {
  /** A reading begins, in which none was looked into; `living` are the sockets that exist now. */
  startReading(living: ReadonlySet<number>): void;
  /** Lists the descriptors, of which those are not asked that hold what they held for certain. */
  into(pid: number): void;
  /** The same, and takes nothing for certain. */
  intoAfresh(pid: number): void;
  /** Whether the process was looked into in this reading. */
  had(pid: number): boolean;
  forget(pid: number): void;
  readonly deniedProcesses: () => number;
  /** Of these pids those still worth a look in this reading, those that hold sockets first. */
  notYet(pids: Iterable<number>): readonly number[];
}

export interface ProcessLooksOptions {
  readonly files: ProcFiles;
  readonly holders: SocketHolders;
  readonly identities: ProcessIdentities;
}

/** Nothing was looked into. */
export function processLooks({ files, holders, identities }: ProcessLooksOptions): ProcessLooks {
  const denied = new Set<number>();
  let lookedInto = new Set<number>();
  let living: ReadonlySet<number> = new Set();

  /** A living socket is still held where it was if nobody else was known to hold it. */
  const isCertain = (inode: number): boolean =>
    living.has(inode) && holders.holdingsOf(inode).length === 1;

  const lookFrom = (pid: number, before: HeldSockets): void => {
    // First, since it may throw: nothing may seem looked into then.
    const scan = scanDescriptors(files, pid, before, isCertain);
    lookedInto.add(pid);
    if (scan.outcome === 'denied') denied.add(pid);
    else denied.delete(pid);
    holders.set(pid, scan.outcome === 'read' ? scan.sockets : noSockets);
    identities.refresh(pid);
  };

  return {
    startReading: (livingNow) => {
      living = livingNow;
      lookedInto = new Set();
    },
    into: (pid) => lookFrom(pid, holders.socketsOf(pid)),
    intoAfresh: (pid) => lookFrom(pid, noSockets),
    had: (pid) => lookedInto.has(pid),
    forget: (pid) => {
      denied.delete(pid);
      identities.forget(pid);
      holders.set(pid, noSockets);
    },
    deniedProcesses: () => denied.size,
    notYet: (pids) => {
      const likely: number[] = [];
      const others: number[] = [];
      for (const pid of pids) {
        if (lookedInto.has(pid) || denied.has(pid)) continue;
        (holders.socketsOf(pid).size > 0 ? likely : others).push(pid);
      }
      return [...likely, ...others];
    },
  };
}
