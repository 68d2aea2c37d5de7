import { withoutScopeId } from '../address/wildcard-address.ts';
import type { Socket } from '../socket/socket.ts';
import { eachInSteps, type Steps } from '../steps/steps.ts';
import { comparedNetwork } from './compared-port.ts';
import type { SocketChange } from './comparison.ts';
import type { ProgramTest } from './same-program.ts';

/** Sockets that are in both tables, and those that are in one. */
export interface PairedSockets {
  /** Without those that are one object in both tables: nothing about them can be different. */
  readonly pairs: readonly SocketChange[];
  readonly onlyBefore: readonly Socket[];
  readonly onlyAfter: readonly Socket[];
}

interface Found {
  readonly pairs: SocketChange[];
  readonly onlyBefore: Socket[];
  readonly onlyAfter: Socket[];
}

/**
 * Finds each socket again: connections by their 5-tuple, those that wait by endpoint and program.
 * Where several wait on one endpoint, those of the same program belong together, then those whose
 * owner is not known, then the rest. How many sockets of one program wait there is no matter.
 */
export function* pairSockets(
  before: readonly Socket[],
  after: readonly Socket[],
  programs: ProgramTest,
): Steps<PairedSockets> {
  const found: Found = { pairs: [], onlyBefore: [], onlyAfter: [] };
  const rest = yield* byKey(after);
  yield* eachInSteps(yield* byKey(before), ([key, sockets]) => {
    const others = rest.get(key);
    rest.delete(key);
    if (others === undefined) found.onlyBefore.push(...sockets);
    else if (sockets.length === 1 && others.length === 1) notePair(found, sockets[0], others[0]);
    else pairAlike(found, { before: sockets, after: others }, programs);
  });
  for (const sockets of rest.values()) found.onlyAfter.push(...sockets);
  return found;
}

function notePair({ pairs }: Found, before: Socket | undefined, after: Socket | undefined): void {
  if (before === undefined || after === undefined || before === after) return;
  pairs.push({ before, after });
}

function* byKey(sockets: readonly Socket[]): Steps<Map<string, readonly Socket[]>> {
  const groups = new Map<string, Socket[]>();
  yield* eachInSteps(sockets, (socket) => {
    const key = socketPlaceKey(socket);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [socket]);
    else group.push(socket);
  });
  return groups;
}

/** Text that is the same for one place in both tables. Not every tool tells scope ids. */
export function socketPlaceKey({ protocol, local, remote, networkNamespace }: Socket): string {
  const near = `${protocol} ${withoutScopeId(local.address)} ${local.port}`;
  const network = comparedNetwork(networkNamespace);
  if (remote === null) return near + network;
  return `${near} ${withoutScopeId(remote.address)} ${remote.port}${network}`;
}

type Likeness = (one: Socket, other: Socket) => boolean;

function likenesses({ areSame, areOther }: ProgramTest): readonly Likeness[] {
  return [areSame, (one, other) => !areOther(one, other), () => true];
}

function pairAlike(
  found: Found,
  { before, after }: { readonly before: readonly Socket[]; readonly after: readonly Socket[] },
  programs: ProgramTest,
): void {
  let left = before;
  const free = new Set(after);
  for (const isAlike of likenesses(programs)) {
    left = left.filter((socket) => {
      const other = [...free].find((candidate) => isAlike(socket, candidate));
      if (other === undefined) return true;
      free.delete(other);
      notePair(found, socket, other);
      return false;
    });
  }
  const isNew = (socket: Socket, others: readonly Socket[]): boolean =>
    others.every((other) => programs.areOther(socket, other));
  found.onlyBefore.push(...left.filter((socket) => isNew(socket, after)));
  found.onlyAfter.push(...[...free].filter((socket) => isNew(socket, before)));
}
