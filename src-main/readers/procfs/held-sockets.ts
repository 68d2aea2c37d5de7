import type { ProcFiles } from './proc-files.ts';

/** The sockets one process holds, by descriptor. */
export type HeldSockets = ReadonlyMap<number, number>;

export const noSockets: HeldSockets = new Map();

export type DescriptorScan =
  | { readonly outcome: 'read'; readonly sockets: HeldSockets }
  | { readonly outcome: 'denied' | 'gone' };

/**
 * Lists what socket each descriptor of a process stands for. Descriptors known from `before` whose
 * socket is `certain` to be held still are not asked again: busy servers hold thousands.
 */
export function scanDescriptors(
  files: ProcFiles,
  pid: number,
  before: HeldSockets,
  certain: (inode: number) => boolean,
): DescriptorScan {
  const descriptors = files.descriptors(pid);
  if (typeof descriptors === 'string') return { outcome: descriptors };
  const sockets = new Map<number, number>();
  for (const descriptor of descriptors) {
    const known = before.get(descriptor);
    const inode =
      known !== undefined && certain(known) ? known : files.socketInode(pid, descriptor);
    if (inode !== null) sockets.set(descriptor, inode);
  }
  return { outcome: 'read', sockets };
}
