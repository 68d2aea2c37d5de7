import { withoutScopeId } from '../address/wildcard-address.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import { fiveTupleKey } from '../socket/five-tuple.ts';
import type { Socket } from '../socket/socket.ts';
import { comparedNetwork } from './compared-port.ts';
import type { SocketChange } from './comparison.ts';
import type { ProgramTest } from './same-program.ts';

/** Sockets that are in both tables, and those that are in one. */
export interface PairedSockets {
  readonly pairs: readonly SocketChange[];
  readonly onlyBefore: readonly Socket[];
  readonly onlyAfter: readonly Socket[];
}

/**
 * Finds each socket again: connections by their 5-tuple, those that wait by endpoint and program.
 * Where several wait on one endpoint, those of the same program belong together, then those whose
 * owner is not known, then the rest. How many sockets of one program wait there is no matter.
 */
export function pairSockets(
  before: readonly Socket[],
  after: readonly Socket[],
  programs: ProgramTest,
): PairedSockets {
  const rest = byKey(after);
  const paired = [...byKey(before)].map(([key, sockets]) => {
    const others = rest.get(key) ?? [];
    rest.delete(key);
    return pairAlike(sockets, others, programs);
  });
  return {
    pairs: paired.flatMap(({ pairs }) => pairs),
    onlyBefore: paired.flatMap(({ onlyBefore }) => onlyBefore),
    onlyAfter: [...paired.flatMap(({ onlyAfter }) => onlyAfter), ...[...rest.values()].flat()],
  };
}

function byKey(sockets: readonly Socket[]): Map<string, readonly Socket[]> {
  const groups = new Map<string, Socket[]>();
  for (const socket of sockets) {
    const key = socketPlaceKey(socket);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [socket]);
    else group.push(socket);
  }
  return groups;
}

/** Text that is the same for one place in both tables. Not every tool tells scope ids. */
export function socketPlaceKey({ protocol, local, remote, networkNamespace }: Socket): string {
  const tuple = {
    protocol,
    local: unscoped(local),
    remote: remote === null ? null : unscoped(remote),
    networkNamespace: null,
  };
  return fiveTupleKey(tuple) + comparedNetwork(networkNamespace);
}

function unscoped({ address, port }: Endpoint): Endpoint {
  return { address: withoutScopeId(address), port };
}

type Likeness = (one: Socket, other: Socket) => boolean;

function likenesses({ areSame, areOther }: ProgramTest): readonly Likeness[] {
  return [areSame, (one, other) => !areOther(one, other), () => true];
}

function pairAlike(
  before: readonly Socket[],
  after: readonly Socket[],
  programs: ProgramTest,
): PairedSockets {
  const pairs: SocketChange[] = [];
  let left = before;
  const free = new Set(after);
  for (const isAlike of likenesses(programs)) {
    left = left.filter((socket) => {
      const other = [...free].find((candidate) => isAlike(socket, candidate));
      if (other === undefined) return true;
      free.delete(other);
      pairs.push({ before: socket, after: other });
      return false;
    });
  }
  const isNew = (socket: Socket, others: readonly Socket[]): boolean =>
    others.every((other) => programs.areOther(socket, other));
  return {
    pairs,
    onlyBefore: left.filter((socket) => isNew(socket, after)),
    onlyAfter: [...free].filter((socket) => isNew(socket, before)),
  };
}
