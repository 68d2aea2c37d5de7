import type { ProcFiles } from './proc-files.ts';
import type { SocketHolders } from './socket-holders.ts';

/** Finds new sockets of a process without listing its descriptors. */
export interface DescriptorGuess {
  /** Asks these descriptors, whose sockets died, what they stand for now; gives the sockets found. */
  freed(pid: number, descriptors: readonly number[]): number;
  /** Asks up to `count` descriptors above the highest known socket; gives the sockets found. */
  above(pid: number, count: number): number;
}

/** Numbers in a row that are no socket before the guess is given up. */
const mostMisses = 2;

/**
 * A program that opens a descriptor gets the lowest free number (open(2), POSIX), so new sockets
 * stand where sockets just died, and then right above the others.
 */
export function descriptorGuess(files: ProcFiles, holders: SocketHolders): DescriptorGuess {
  const isSocket = (pid: number, descriptor: number): boolean => {
    const inode = files.socketInode(pid, descriptor);
    holders.put(pid, descriptor, inode);
    return inode !== null;
  };
  return {
    freed: (pid, descriptors) =>
      descriptors.filter((descriptor) => isSocket(pid, descriptor)).length,
    above: (pid, count) => {
      let descriptor = highest(holders.socketsOf(pid).keys()) + 1;
      let found = 0;
      for (let misses = 0; found < count && misses < mostMisses; descriptor += 1) {
        if (isSocket(pid, descriptor)) found += 1;
        else misses += 1;
      }
      return found;
    },
  };
}

function highest(descriptors: Iterable<number>): number {
  let highestYet = -1;
  for (const descriptor of descriptors) highestYet = Math.max(highestYet, descriptor);
  return highestYet;
}
