import type { HeldSockets } from './held-sockets.ts';
import { noSockets } from './held-sockets.ts';

/** Which processes hold a socket, kept in both directions. */
export interface SocketHolders {
  /** Replaces what a process holds; an empty map forgets it. */
  set(pid: number, sockets: HeldSockets): void;
  socketsOf(pid: number): HeldSockets;
  /** Pids with their descriptors; empty when nobody is known to hold the socket. */
  holdersOf(inode: number): ReadonlyMap<number, readonly number[]>;
  /** Inodes whose holders changed since the last call. */
  takeTouched(): ReadonlySet<number>;
}

const nobody: ReadonlyMap<number, readonly number[]> = new Map();

/** An empty index. Descriptors come lowest first. */
export function socketHolders(): SocketHolders {
  const byPid = new Map<number, HeldSockets>();
  const byInode = new Map<number, Map<number, readonly number[]>>();
  let touched = new Set<number>();

  const forget = (pid: number, inodes: Iterable<number>): void => {
    for (const inode of inodes) {
      const holders = byInode.get(inode);
      holders?.delete(pid);
      if (holders?.size === 0) byInode.delete(inode);
      touched.add(inode);
    }
  };

  const remember = (pid: number, sockets: HeldSockets): void => {
    for (const [inode, descriptors] of descriptorsByInode(sockets)) {
      const holders = byInode.get(inode) ?? new Map<number, readonly number[]>();
      byInode.set(inode, holders.set(pid, descriptors));
      touched.add(inode);
    }
  };

  return {
    set: (pid, sockets) => {
      const before = byPid.get(pid) ?? noSockets;
      if (sameSockets(before, sockets)) return;
      forget(pid, new Set(before.values()));
      remember(pid, sockets);
      if (sockets.size === 0) byPid.delete(pid);
      else byPid.set(pid, sockets);
    },
    socketsOf: (pid) => byPid.get(pid) ?? noSockets,
    holdersOf: (inode) => byInode.get(inode) ?? nobody,
    takeTouched: () => {
      const taken = touched;
      touched = new Set();
      return taken;
    },
  };
}

function sameSockets(one: HeldSockets, other: HeldSockets): boolean {
  if (one.size !== other.size) return false;
  for (const [descriptor, inode] of one) {
    if (other.get(descriptor) !== inode) return false;
  }
  return true;
}

function descriptorsByInode(sockets: HeldSockets): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [descriptor, inode] of sockets) {
    const descriptors = found.get(inode);
    if (descriptors === undefined) found.set(inode, [descriptor]);
    else descriptors.push(descriptor);
  }
  for (const descriptors of found.values()) descriptors.sort((one, other) => one - other);
  return found;
}
