import { comparedPort } from '../compare/compared-port.ts';
import type { Comparison, SocketChange } from '../compare/comparison.ts';
import type { ComparedTables, ExportedSide } from '../compare/export-comparison.ts';
import type { Socket } from '../socket/socket.ts';
import { privateNames } from './private-names.ts';
import { pseudonyms } from './pseudonyms.ts';
import type { RedactOptions } from './redact-reading.ts';
import { redactSocket } from './redact-socket.ts';
import { replacer, type Replacer } from './replacer.ts';

/**
 * The same comparison without names of users and machines, secrets and public addresses. Each is
 * replaced by the same pseudonym on both sides, and, with the same digest, as in a snapshot.
 */
export function redactComparison(
  { before, after, comparison }: ComparedTables,
  { digest, users }: RedactOptions,
): ComparedTables {
  const sockets = socketsOf(comparison);
  const hostnames = [before, after].flatMap(({ source }) => source.hostname ?? []);
  const texts = [...sockets].flatMap(({ owners }) => owners.map(({ name }) => name));
  const replace = replacer(privateNames({ users, hostnames, texts }), pseudonyms(digest));
  const redacted = new Map([...sockets].map((one) => [one, redactSocket(one, replace)]));
  return {
    before: redactSide(before, replace),
    after: redactSide(after, replace),
    comparison: redactParts(
      comparison,
      (socket) => redacted.get(socket) ?? redactSocket(socket, replace),
    ),
    redacted: true,
  };
}

/** Every socket of a comparison, once. */
function socketsOf(comparison: Comparison): ReadonlySet<Socket> {
  const { ownerChanged, stateChanged, ownerUntold } = comparison;
  const changes = [...ownerChanged, ...stateChanged, ...ownerUntold];
  return new Set([
    ...comparison.opened,
    ...comparison.closed,
    ...comparison.newlyExposed,
    ...comparison.noLongerExposed,
    ...changes.flatMap(({ before, after }) => [before, after]),
  ]);
}

function redactSide({ kind, source }: ExportedSide, { host }: Replacer): ExportedSide {
  const { hostname } = source;
  return { kind, source: { ...source, hostname: hostname === null ? null : host(hostname) } };
}

function redactParts(comparison: Comparison, redact: (socket: Socket) => Socket): Comparison {
  const changes = (all: readonly SocketChange[]): readonly SocketChange[] =>
    all.map(({ before, after }) => ({ before: redact(before), after: redact(after) }));
  return {
    opened: comparison.opened.map(redact),
    closed: comparison.closed.map(redact),
    ownerChanged: changes(comparison.ownerChanged),
    stateChanged: changes(comparison.stateChanged),
    newlyExposed: comparison.newlyExposed.map(redact),
    noLongerExposed: comparison.noLongerExposed.map(redact),
    ownerUntold: changes(comparison.ownerUntold),
    reach: redactReach(comparison, redact),
  };
}

/** Its keys have the names of networks in them. */
function redactReach(
  { newlyExposed, noLongerExposed, reach }: Comparison,
  redact: (socket: Socket) => Socket,
): Comparison['reach'] {
  return new Map(
    [...newlyExposed, ...noLongerExposed].flatMap((socket) => {
      const found = reach.get(comparedPort(socket));
      return found === undefined ? [] : [[comparedPort(redact(socket)), found] as const];
    }),
  );
}
