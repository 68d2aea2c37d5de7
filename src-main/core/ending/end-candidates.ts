import type { Filter } from '../query/filter.ts';
import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import type { NamedProcess } from './ending-effect.ts';
import { descendantsOf } from './family.ts';
import { groupedBy } from './grouped-by.ts';
import type { ListedProcess } from './listed-process.ts';

/** Whom somebody wants to end, as they said it. */
export type EndTarget =
  /** Who waits on this port; without a protocol also the process with this pid. */
  | { readonly kind: 'number'; readonly number: number; readonly protocol: Protocol | null }
  | { readonly kind: 'pid'; readonly pid: number }
  /** Who holds a socket that the filter keeps. */
  | { readonly kind: 'filter'; readonly filter: Filter };

/** A process that may be meant. */
export interface EndCandidate extends NamedProcess {
  /** Unix time in milliseconds; null where the reader did not tell. */
  readonly startedAtMs: number | null;
  /** Those of the sockets meant on which it waits, without repetition. */
  readonly waitsOn: readonly { readonly protocol: Protocol; readonly port: number }[];
  /** How many of the sockets meant are connections of it. */
  readonly connectionCount: number;
  /** How many of the other candidates it started, or those that it started did. */
  readonly parentOf: number;
}

export interface EndCandidates {
  /** Parents of others first, then who waits, then by pid. */
  readonly candidates: readonly EndCandidate[];
  /** Sockets meant whose processes may not be seen. */
  readonly hiddenSockets: number;
  /** Why another of the sockets meant has no process to end; null where each has one. */
  readonly noOwnerReason: Exclude<OwnerReason, 'other-user'> | null;
}

/** What candidates are found in: a reading of the table, and all processes. */
export interface EndScene {
  readonly sockets: readonly Socket[];
  readonly processes: readonly ListedProcess[];
}

interface Holding {
  readonly owner: Owner;
  readonly socket: Socket;
}

/** Everybody whom `target` may mean. */
export function endCandidates(target: EndTarget, scene: EndScene): EndCandidates {
  const meant = scene.sockets.filter((socket) => isMeant(socket, target));
  const holdings = meant.flatMap((socket) => holdingsOf(socket, target));
  const held = [...groupedBy(holdings, ({ owner }) => owner.pid).values()].flatMap(candidateOf);
  const hidden = meant.filter(({ ownerReason }) => ownerReason === 'other-user');
  const noOwnerReason = meant.map(reasonOfNone).find((reason) => reason !== null) ?? null;
  // A number whose port somebody unseen waits on is that port, rather than anybody's pid.
  const isPort = hidden.length > 0 || noOwnerReason !== null;
  const found = isPort ? held : [...held, ...byPid(target, held, scene.processes)];
  const pids = new Set(found.map(({ pid }) => pid));
  const candidates = found.map((one) => ({ ...one, parentOf: kinIn(one.pid, pids, scene) }));
  return {
    candidates: candidates.toSorted(compareCandidates),
    hiddenSockets: hidden.length,
    noOwnerReason,
  };
}

function reasonOfNone({ owners, ownerReason }: Socket): EndCandidates['noOwnerReason'] {
  if (owners.length > 0 || ownerReason === 'other-user') return null;
  return ownerReason ?? 'unknown';
}

function isMeant(socket: Socket, target: EndTarget): boolean {
  if (target.kind === 'filter') return target.filter(socket);
  if (target.kind === 'pid') return socket.owners.some(({ pid }) => pid === target.pid);
  const { local, protocol } = socket;
  const sameProtocol = target.protocol === null || protocol === target.protocol;
  return sameProtocol && local.port === target.number && isWaiting(socket);
}

/** Of several owners of a socket only those whom the target itself fits. */
function holdingsOf(socket: Socket, target: EndTarget): readonly Holding[] {
  return socket.owners
    .filter((owner) => isMeant({ ...socket, owners: [owner] }, target))
    .map((owner) => ({ owner, socket }));
}

function candidateOf(holdings: readonly Holding[]): readonly EndCandidate[] {
  const [first] = holdings;
  if (first === undefined) return [];
  const { pid, name, startedAtMs } = first.owner;
  const waiting = holdings.filter(({ socket }) => isWaiting(socket));
  const places = waiting.map(({ socket }) => ({
    protocol: socket.protocol,
    port: socket.local.port,
  }));
  const waitsOn = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  const connectionCount = holdings.length - waiting.length;
  return [{ pid, name, startedAtMs, waitsOn, connectionCount, parentOf: 0 }];
}

/** A process needs no socket to be named by its pid. */
function byPid(
  target: EndTarget,
  held: readonly EndCandidate[],
  processes: readonly ListedProcess[],
): readonly EndCandidate[] {
  const wanted = wantedPid(target);
  if (wanted === null || held.some(({ pid }) => pid === wanted)) return [];
  return processes
    .filter(({ pid, isKernel }) => pid === wanted && (target.kind === 'pid' || !isKernel))
    .map(({ pid, name, startedAtMs }) => ({
      pid,
      name,
      startedAtMs,
      waitsOn: [],
      connectionCount: 0,
      parentOf: 0,
    }));
}

function wantedPid(target: EndTarget): number | null {
  if (target.kind === 'pid') return target.pid;
  return target.kind === 'number' && target.protocol === null ? target.number : null;
}

function kinIn(pid: number, pids: ReadonlySet<number>, { processes }: EndScene): number {
  if (pids.size < 2) return 0;
  return descendantsOf(pid, processes).filter((one) => pids.has(one.pid)).length;
}

function isWaiting({ role }: Socket): boolean {
  return role === 'listener' || role === 'bound';
}

function compareCandidates(a: EndCandidate, b: EndCandidate): number {
  const waits = (one: EndCandidate): number => (one.waitsOn.length > 0 ? 1 : 0);
  return b.parentOf - a.parentOf || waits(b) - waits(a) || a.pid - b.pid;
}
