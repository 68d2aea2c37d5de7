import type { HeldSockets } from './held-sockets.ts';
import { noSockets } from './held-sockets.ts';

/** A descriptor of a process. */
export interface Holding {
  readonly pid: number;
  readonly descriptor: number;
}

/** Which processes hold a socket, kept in both directions. */
export interface SocketHolders {
  /** Replaces what a process holds; an empty map forgets it. */
  set(pid: number, sockets: HeldSockets): void;
  /** Replaces what one descriptor stands for; null when it is no socket or closed. */
  put(pid: number, descriptor: number, inode: number | null): void;
  socketsOf(pid: number): HeldSockets;
  /** All processes that hold sockets. */
  pids(): Iterable<number>;
  isHeld(inode: number): boolean;
  holdingsOf(inode: number): readonly Holding[];
  /** Pids with their descriptors, lowest first; empty when nobody is known to hold the socket. */
  holdersOf(inode: number): ReadonlyMap<number, readonly number[]>;
  /** Inodes whose holders changed since the last call. */
  takeTouched(): ReadonlySet<number>;
}

/** Descriptors are below 2^31 and pids below 2^22, so both fit one exact number. */
const descriptorLimit = 2 ** 31;

/**
 * An empty index. Nearly every socket has one holder, which is then kept as a bare number: a map
 * for each of tens of thousands of sockets would cost megabytes.
 */
export function socketHolders(): SocketHolders {
  const byPid = new Map<number, Map<number, number>>();
  const byInode = new Map<number, number | readonly number[]>();
  let touched = new Set<number>();

  const codesOf = (inode: number): readonly number[] => {
    const known = byInode.get(inode) ?? [];
    return typeof known === 'number' ? [known] : known;
  };

  const removeCode = (inode: number, code: number): void => {
    const [first, ...others] = codesOf(inode).filter((known) => known !== code);
    if (first === undefined) byInode.delete(inode);
    else byInode.set(inode, others.length === 0 ? first : [first, ...others]);
    touched.add(inode);
  };

  const addCode = (inode: number, code: number): void => {
    byInode.set(inode, byInode.has(inode) ? [...codesOf(inode), code] : code);
    touched.add(inode);
  };

  const put = (pid: number, descriptor: number, inode: number | null): void => {
    const sockets = byPid.get(pid);
    const before = sockets?.get(descriptor) ?? null;
    if (before === inode) return;
    const code = pid * descriptorLimit + descriptor;
    if (before !== null) removeCode(before, code);
    if (inode !== null) addCode(inode, code);
    if (inode === null) sockets?.delete(descriptor);
    else if (sockets === undefined) byPid.set(pid, new Map([[descriptor, inode]]));
    else sockets.set(descriptor, inode);
    if (sockets?.size === 0) byPid.delete(pid);
  };

  return {
    put,
    set: (pid, sockets) => {
      for (const descriptor of [...(byPid.get(pid) ?? noSockets).keys()]) {
        if (!sockets.has(descriptor)) put(pid, descriptor, null);
      }
      for (const [descriptor, inode] of sockets) put(pid, descriptor, inode);
    },
    socketsOf: (pid) => byPid.get(pid) ?? noSockets,
    pids: () => byPid.keys(),
    isHeld: (inode) => byInode.has(inode),
    holdingsOf: (inode) => codesOf(inode).map(holdingOf),
    holdersOf: (inode) => descriptorsByPid(codesOf(inode).map(holdingOf)),
    takeTouched: () => {
      const taken = touched;
      touched = new Set();
      return taken;
    },
  };
}

function holdingOf(code: number): Holding {
  const descriptor = code % descriptorLimit;
  return { pid: (code - descriptor) / descriptorLimit, descriptor };
}

function descriptorsByPid(holdings: readonly Holding[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const { pid, descriptor } of holdings) {
    const descriptors = found.get(pid);
    if (descriptors === undefined) found.set(pid, [descriptor]);
    else descriptors.push(descriptor);
  }
  for (const descriptors of found.values()) descriptors.sort((one, other) => one - other);
  return found;
}
