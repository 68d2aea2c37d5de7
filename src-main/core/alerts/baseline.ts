import { scopeReach, widerScope } from '../address/scope-reach.ts';
import type { Scope } from '../address/scope.ts';
import { socketScope } from '../address/socket-scope.ts';
import type { PortRange } from '../machine/machine.ts';
import { isDynamicPort } from '../port/client-port.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { programsOf } from './service-socket.ts';

/** A program on a port, as it was seen before. */
export interface Familiar {
  readonly protocol: Protocol;
  /** null stands for every port that nobody chose (`isDynamicPort`). */
  readonly port: number | null;
  /** null where the owner could not be seen. */
  readonly program: string | null;
  /** The furthest it was ever reachable from. */
  readonly scope: Scope;
  /** Unix time in milliseconds. */
  readonly lastSeenAtMs: number;
}

/** What is usual on this machine. Never changed in place. */
export interface Baseline {
  /** Unix time of the first reading that was learned; null before. */
  readonly learnedAtMs: number | null;
  readonly familiars: ReadonlyMap<string, Familiar>;
  /** Programs that talked to the network, with the Unix time in milliseconds when last. */
  readonly callers: ReadonlyMap<string, number>;
}

export const emptyBaseline: Baseline = {
  learnedAtMs: null,
  familiars: new Map(),
  callers: new Map(),
};

/** Where a listener that is not seen for so long is news again. */
export const forgottenAfterMs = 60 * 24 * 3_600_000;
export const mostFamiliars = 2000;
const mostCallers = 2000;
/** Times are no more exact than this, so that a quiet machine has nothing to write. */
const freshnessMs = 3_600_000;

export function familiarKey({
  protocol,
  port,
  program,
}: Pick<Familiar, 'protocol' | 'port' | 'program'>): string {
  return `${protocol} ${port ?? 'dynamic'} ${program === null ? '-' : `+${program}`}`;
}

/**
 * The furthest scope in which a socket like this one is known; null when it was never seen. Where
 * either then or now nobody could see the owner, the port alone decides.
 */
export function knownScope(baseline: Baseline, socket: Socket, dynamic: PortRange): Scope | null {
  const programs = programsOf(socket);
  let known: Scope | null = null;
  for (const familiar of baseline.familiars.values()) {
    if (isLike(familiar, socket, programs, dynamic)) known = widerScope(known, familiar.scope);
  }
  return known;
}

function isLike(
  { protocol, port, program }: Familiar,
  socket: Socket,
  programs: readonly string[],
  dynamic: PortRange,
): boolean {
  if (protocol !== socket.protocol) return false;
  if (isDynamicPort(socket.local.port, dynamic)) {
    return program === null ? programs.length === 0 && port === null : programs.includes(program);
  }
  if (port !== socket.local.port) return false;
  return program === null || programs.length === 0 || programs.includes(program);
}

/** The baseline that knows these waiting sockets too. The same object when it knew them all. */
export function learnServices(
  baseline: Baseline,
  sockets: readonly Socket[],
  dynamic: PortRange,
  nowMs: number,
): Baseline {
  const lessons = sockets
    .flatMap((socket) => familiarsOf(socket, dynamic, nowMs))
    .filter((lesson) => !isFresh(baseline.familiars.get(familiarKey(lesson)), lesson));
  if (lessons.length === 0) return baseline;
  const familiars = new Map(baseline.familiars);
  for (const lesson of lessons) {
    const key = familiarKey(lesson);
    const scope = widerScope(familiars.get(key)?.scope ?? null, lesson.scope) ?? lesson.scope;
    familiars.delete(key);
    familiars.set(key, { ...lesson, scope });
  }
  return { ...baseline, familiars: bounded(familiars, mostFamiliars, oldest(nowMs)) };
}

function familiarsOf(socket: Socket, dynamic: PortRange, nowMs: number): readonly Familiar[] {
  const { protocol, local } = socket;
  const port = isDynamicPort(local.port, dynamic) ? null : local.port;
  const programs = programsOf(socket);
  const scope = socketScope(socket);
  return (programs.length === 0 ? [null] : programs).map((program) => ({
    protocol,
    port,
    program,
    scope,
    lastSeenAtMs: nowMs,
  }));
}

function isFresh(known: Familiar | undefined, lesson: Familiar): boolean {
  if (known === undefined || scopeReach(known.scope) < scopeReach(lesson.scope)) return false;
  return lesson.lastSeenAtMs - known.lastSeenAtMs < freshnessMs;
}

/** The baseline that knows these programs as talking to the network. */
export function learnCallers(
  baseline: Baseline,
  programs: readonly string[],
  nowMs: number,
): Baseline {
  const news = programs.filter(
    (program) => nowMs - (baseline.callers.get(program) ?? -Infinity) >= freshnessMs,
  );
  if (news.length === 0) return baseline;
  const callers = new Map(baseline.callers);
  for (const program of news) {
    callers.delete(program);
    callers.set(program, nowMs);
  }
  const since = nowMs - forgottenAfterMs;
  return { ...baseline, callers: bounded(callers, mostCallers, (seenAtMs) => seenAtMs < since) };
}

function oldest(nowMs: number): (familiar: Familiar) => boolean {
  return ({ lastSeenAtMs }) => lastSeenAtMs < nowMs - forgottenAfterMs;
}

/** Entries stand in the order in which they were last seen, so the first ones go first. */
function bounded<Value>(
  entries: ReadonlyMap<string, Value>,
  most: number,
  isOld: (value: Value) => boolean,
): ReadonlyMap<string, Value> {
  const young = [...entries].filter(([, value]) => !isOld(value));
  return new Map(young.slice(-most));
}
