import { fiveTupleKey } from '../socket/five-tuple.ts';
import { inodeOf } from '../socket/identity.ts';
import type { SocketFacts } from '../socket/socket.ts';

/**
 * Drops rows that one reading saw twice, since the kernel's tables move while they are read: a
 * second TCP connection with the same five-tuple, a second row with the same inode. Rows without
 * an inode that merely look alike stay: several sockets may share one UDP or listening endpoint.
 * Answers the array itself when nothing is to be dropped.
 */
export function withoutDuplicates(sockets: readonly SocketFacts[]): readonly SocketFacts[] {
  const isRepeated = repetitionFinder();
  const repeated = new Set<SocketFacts>();
  const kept = sockets.filter((socket) => {
    if (!isRepeated(socket)) return true;
    repeated.add(socket);
    return false;
  });
  return repeated.size === 0 ? sockets : kept;
}

function repetitionFinder(): (socket: SocketFacts) => boolean {
  const isRepeatedInode = repeatedInodeFinder();
  const isRepeatedTuple = repeatedTupleFinder();
  return (socket) => {
    if (isRepeatedInode(socket)) return true;
    return socket.protocol === 'tcp' && socket.remote !== null && isRepeatedTuple(socket);
  };
}

function repeatedInodeFinder(): (socket: SocketFacts) => boolean {
  const inodes = new Set<number>();
  return (socket) => {
    const inode = inodeOf(socket);
    if (inode === null) return false;
    const before = inodes.size;
    return inodes.add(inode).size === before;
  };
}

/** Compares ports as one number first; text is made only for the few that share both ports. */
function repeatedTupleFinder(): (socket: SocketFacts) => boolean {
  const firstByPorts = new Map<number, SocketFacts>();
  const keys = new Set<string>();
  return (socket) => {
    const ports = socket.local.port * 65_536 + (socket.remote?.port ?? 0);
    const first = firstByPorts.get(ports);
    if (first === undefined) {
      firstByPorts.set(ports, socket);
      return false;
    }
    keys.add(fiveTupleKey(first));
    const before = keys.size;
    return keys.add(fiveTupleKey(socket)).size === before;
  };
}
