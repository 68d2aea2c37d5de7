import { roundRobin } from '../round-robin.ts';
import type { NetworkFiles } from './network-files.ts';

/** Which processes are in networks other than the machine's own, kept from reading to reading. */
export interface NetworkMembers {
  /**
   * `pids` are all processes now; those in `suspects` may have moved since they were last asked.
   * Apart from them only new processes are asked, and a few others in turn.
   */
  update(pids: readonly number[], suspects: ReadonlySet<number>): void;
  /** Members by the number of their network, the lowest pid first. */
  byNetwork(): ReadonlyMap<number, readonly number[]>;
}

/** Processes asked again in each reading: a process may move (setns(2)) without another sign. */
const askedAgain = 4;

/** `ownNamespace` is the number of the network that `/proc/net` shows; null turns it all off. */
export function networkMembers(
  files: Pick<NetworkFiles, 'namespaceOf'>,
  ownNamespace: number | null,
): NetworkMembers {
  const namespaceByPid = new Map<number, number | null>();
  const inTurn = roundRobin<number>();
  let members: ReadonlyMap<number, readonly number[]> | null = new Map();

  const set = (pid: number, namespace: number | null): void => {
    if (namespaceByPid.get(pid) !== namespace) members = null;
    namespaceByPid.set(pid, namespace);
  };

  const ask = (pid: number): void => {
    const namespace = files.namespaceOf(pid);
    set(pid, namespace === ownNamespace ? null : namespace);
  };

  const forgetOthersThan = (pids: readonly number[]): void => {
    const present = new Set(pids);
    for (const pid of namespaceByPid.keys()) {
      if (present.has(pid)) continue;
      set(pid, null);
      namespaceByPid.delete(pid);
    }
  };

  return {
    update: (pids, suspects) => {
      if (ownNamespace === null) return;
      for (const pid of pids) {
        if (!namespaceByPid.has(pid) || suspects.has(pid)) ask(pid);
      }
      if (namespaceByPid.size > pids.length) forgetOthersThan(pids);
      for (const pid of inTurn.take(pids, askedAgain)) ask(pid);
    },
    byNetwork: () => (members ??= membersIn(namespaceByPid)),
  };
}

function membersIn(
  namespaceByPid: ReadonlyMap<number, number | null>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [pid, namespace] of namespaceByPid) {
    if (namespace === null) continue;
    const pids = found.get(namespace);
    if (pids === undefined) found.set(namespace, [pid]);
    else pids.push(pid);
  }
  for (const pids of found.values()) pids.sort((one, other) => one - other);
  return found;
}
