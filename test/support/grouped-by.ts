import {
  compareProcesses,
  processRule,
  type ProcessSockets,
} from '../../src-main/core/grouping/group-by-process.ts';
import { remoteRule, type RemoteSockets } from '../../src-main/core/grouping/group-by-remote.ts';
import type { GroupRule } from '../../src-main/core/grouping/live-groups.ts';
import { remoteOrder } from '../../src-main/core/grouping/sort-remote-sockets.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';

/** Groups sockets by a rule, all at once: what a table that changes all the time must come to. */
function groupedBy<Group>(
  { keysOf, make }: GroupRule<Group>,
  sockets: Iterable<Socket>,
): readonly Group[] {
  const buckets = new Map<string, Socket[]>();
  for (const socket of sockets) {
    for (const key of keysOf(socket)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [socket]);
      else bucket.push(socket);
    }
  }
  return [...buckets].map(([key, bucket]) => make(key, bucket));
}

/** The processes of sockets, by name and pid. */
export function groupByProcess(sockets: Iterable<Socket>): readonly ProcessSockets[] {
  return [...groupedBy(processRule, sockets)].sort(compareProcesses);
}

/** The remotes of sockets, by address. */
export function groupByRemote(sockets: Iterable<Socket>): readonly RemoteSockets[] {
  return remoteOrder('remote', 'ascending').sort(groupedBy(remoteRule, sockets));
}
