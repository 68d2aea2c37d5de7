import type { HeldSockets } from './held-sockets.ts';
import type { ProcFiles } from './proc-files.ts';

/** Compares what is remembered of a process's descriptors with what they are now. */
export interface DescriptorCheck {
  /** False when one of the next few descriptors, in turn, is not the socket it was. */
  holds(pid: number, remembered: HeldSockets): boolean;
  forget(pid: number): void;
}

const descriptorsAtATime = 16;

/** Goes on, per process, after the descriptors it checked the time before. */
export function descriptorCheck(files: ProcFiles): DescriptorCheck {
  const positions = new Map<number, number>();
  return {
    holds: (pid, remembered) => {
      const position = positions.get(pid) ?? 0;
      const start = position < remembered.size ? position : 0;
      positions.set(pid, start + descriptorsAtATime);
      let index = 0;
      for (const [descriptor, inode] of remembered) {
        if (index >= start + descriptorsAtATime) return true;
        if (index >= start && files.socketInode(pid, descriptor) !== inode) return false;
        index += 1;
      }
      return true;
    },
    forget: (pid) => {
      positions.delete(pid);
    },
  };
}
