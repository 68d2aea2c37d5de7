import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { errorCode } from '../../core/machine/error-code.ts';
import { isDescriptorShortage } from './descriptor-shortage.ts';

/** One look at the directory of a process's descriptors, without opening it. */
export interface DescriptorDirectory {
  /** Number of the directory's inode: another one means that the pid was used again. */
  readonly inode: number;
  /** Who may look inside changes with it. */
  readonly userId: number;
  /** Open descriptors, told by Linux from 6.2 on; 0 before. */
  readonly count: number;
}

/**
 * What is read of `/proc`, apart from the socket tables. Processes end while they are read: every
 * answer may be null. `processIds` throws where /proc cannot be listed, and every method when there
 * are no descriptors left to look with: nobody ended then.
 */
export interface ProcFiles {
  processIds(): readonly number[];
  descriptorDirectory(pid: number): DescriptorDirectory | null;
  /** Open descriptor numbers; `denied` when they belong to a process that is not ours to see. */
  descriptors(pid: number): readonly number[] | 'denied' | 'gone';
  /** The inode of the socket a descriptor stands for; null when it is none. */
  socketInode(pid: number, descriptor: number): number | null;
  stat(pid: number): Buffer | null;
  executable(pid: number): string | null;
  commandLine(pid: number): Buffer | null;
  workingDirectory(pid: number): string | null;
  /** The user the process acts as. */
  userId(pid: number): number | null;
}

const socketLink = /^socket:\[(\d+)\]$/;

/**
 * Reads below `root`. Everything is synchronous on purpose: /proc never waits for a device, a
 * call is answered in microseconds, and the promise around it costs six times the call.
 */
export function procFiles(root = '/proc'): ProcFiles {
  const directory = (pid: number) => `${root}/${pid}`;
  return {
    processIds: () => numbersIn(readdirSync(root)),
    descriptorDirectory: (pid) => lookAt(`${directory(pid)}/fd`),
    descriptors: (pid) => descriptorsIn(`${directory(pid)}/fd`),
    socketInode: (pid, descriptor) => {
      const target = orNull(() => readlinkSync(`${directory(pid)}/fd/${descriptor}`));
      const inode = socketLink.exec(target ?? '')?.[1];
      return inode === undefined ? null : Number(inode);
    },
    stat: (pid) => orNull(() => readFileSync(`${directory(pid)}/stat`)),
    executable: (pid) => orNull(() => readlinkSync(`${directory(pid)}/exe`)),
    commandLine: (pid) => orNull(() => readFileSync(`${directory(pid)}/cmdline`)),
    workingDirectory: (pid) => orNull(() => readlinkSync(`${directory(pid)}/cwd`)),
    userId: (pid) =>
      effectiveUserIn(orNull(() => readFileSync(`${directory(pid)}/status`, 'latin1'))),
  };
}

function numbersIn(names: readonly string[]): number[] {
  const numbers: number[] = [];
  for (const name of names) {
    const number = Number(name);
    if (Number.isInteger(number)) numbers.push(number);
  }
  return numbers;
}

function lookAt(path: string): DescriptorDirectory | null {
  const found = orNull(() => statSync(path, { throwIfNoEntry: false }));
  return found ? { inode: found.ino, userId: found.uid, count: found.size } : null;
}

function descriptorsIn(path: string): readonly number[] | 'denied' | 'gone' {
  try {
    return numbersIn(readdirSync(path));
  } catch (error) {
    const code = errorCode(error);
    if (isDescriptorShortage(error)) throw error;
    return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'gone';
  }
}

/** The second number of `Uid:` in proc_pid_status(5): real, effective, saved, file system. */
function effectiveUserIn(status: string | null): number | null {
  const effective = /^Uid:\s+\d+\s+(\d+)/m.exec(status ?? '')?.[1];
  return effective === undefined ? null : Number(effective);
}

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (isDescriptorShortage(error)) throw error;
    return null;
  }
}
