import type { ProcFiles } from '../../src-main/readers/procfs/proc-files.ts';

/** A process of a made-up /proc, changed by hand between readings. */
export interface FakeProcess {
  name: string;
  /** Socket inodes by descriptor; null is a descriptor that is no socket. */
  descriptors: Map<number, number | null>;
  startTicks: number;
  directoryInode: number;
  userId: number;
  denied: boolean;
  executable: string | null;
  parentPid: number;
}

/** A /proc in memory that counts what it is asked. */
export interface FakeProc {
  readonly files: ProcFiles;
  readonly processes: Map<number, FakeProcess>;
  /** Calls of `descriptors` (listings) and `socketInode` (links read) since the last reset. */
  readonly asked: { listings: number; links: number };
  /** False behaves like Linux before 6.2. */
  tellsCounts: boolean;
  start(
    pid: number,
    sockets: readonly (number | null)[],
    changes?: Partial<FakeProcess>,
  ): FakeProcess;
}

/** An empty machine. Descriptors of a started process are numbered from 3. */
export function fakeProc(): FakeProc {
  const processes = new Map<number, FakeProcess>();
  const asked = { listings: 0, links: 0 };
  let nextDirectoryInode = 1;

  const filesOf = (): ProcFiles => ({
    processIds: () => [...processes.keys()],
    descriptorDirectory: (pid) => {
      const found = processes.get(pid);
      if (found === undefined) return null;
      const count = proc.tellsCounts ? found.descriptors.size : 0;
      return { inode: found.directoryInode, userId: found.userId, count };
    },
    descriptors: (pid) => {
      asked.listings += 1;
      const found = processes.get(pid);
      if (found === undefined) return 'gone';
      return found.denied ? 'denied' : [...found.descriptors.keys()];
    },
    socketInode: (pid, descriptor) => {
      asked.links += 1;
      const found = processes.get(pid);
      return found?.denied === false ? (found.descriptors.get(descriptor) ?? null) : null;
    },
    stat: (pid) => {
      const found = processes.get(pid);
      return found === undefined ? null : Buffer.from(statText(pid, found));
    },
    executable: (pid) => processes.get(pid)?.executable ?? null,
    commandLine: (pid) => (processes.has(pid) ? Buffer.from(`cmd\0--of\0${pid}\0`) : null),
    workingDirectory: (pid) => (processes.has(pid) ? '/srv' : null),
    userId: (pid) => processes.get(pid)?.userId ?? null,
  });

  const proc: FakeProc = {
    files: filesOf(),
    processes,
    asked,
    tellsCounts: true,
    start: (pid, sockets, changes = {}) => {
      nextDirectoryInode += 1;
      const process: FakeProcess = {
        name: `program${pid}`,
        descriptors: new Map(sockets.map((inode, index) => [index + 3, inode])),
        startTicks: 100 + nextDirectoryInode,
        directoryInode: nextDirectoryInode,
        userId: 0,
        denied: false,
        executable: null,
        parentPid: 1,
        ...changes,
      };
      processes.set(pid, process);
      return process;
    },
  };
  return proc;
}

function statText(pid: number, { name, parentPid, startTicks }: FakeProcess): string {
  return `${pid} (${name}) S ${parentPid} 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 ${startTicks} 0 0\n`;
}
