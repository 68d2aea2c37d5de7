import { serviceName } from '../port/service-name.ts';
import type { Socket } from '../socket/socket.ts';
import { serviceOf } from './match-word.ts';
import { protocols, roles, scopes, valueParsers } from './value-parsers.ts';

/** A value that would match something now. */
export interface KnownValue {
  readonly text: string;
  /** What it stands for, where the value alone does not tell: a port's service, a pid's process. */
  readonly note: string | null;
  /** Sockets that have it. */
  readonly count: number;
}

type Named = Pick<KnownValue, 'text' | 'note'>;

type ValuesOfSocket = (socket: Socket) => readonly Named[];

const found: ReadonlyMap<string, ValuesOfSocket> = new Map<string, ValuesOfSocket>([
  ['port', ({ protocol, local }) => [named(local.port, serviceName(protocol, local.port))]],
  ['pid', ({ owners }) => owners.map(({ pid, name }) => named(pid, name))],
  ['proc', ({ owners }) => owners.map(({ name }) => named(name))],
  ['service', (socket) => optional(serviceOf(socket))],
  ['state', ({ state }) => optional(state)],
  ['local', ({ local }) => [named(local.address)]],
  ['remote', ({ remote }) => optional(remote?.address ?? null)],
  ['container', ({ networkNamespace }) => optional(networkName(networkNamespace))],
]);

const fixed: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['proto', protocols],
  ['scope', scopes],
  ['role', roles],
]);

/**
 * The values of a key that sockets have now, the most frequent first; a key with few values gives
 * all of them in their own order. Empty for a key that is not known.
 */
export function knownValues(key: string, sockets: Iterable<Socket>): readonly KnownValue[] {
  const choices = fixed.get(key);
  if (choices !== undefined) return countChoices(key, choices, [...sockets]);
  const valuesOf = found.get(key);
  return valuesOf === undefined ? [] : countFound(valuesOf, sockets);
}

function countFound(valuesOf: ValuesOfSocket, sockets: Iterable<Socket>): readonly KnownValue[] {
  const counts = new Map<string, { note: string | null; count: number }>();
  for (const socket of sockets) {
    const own = new Set<string>();
    for (const { text, note } of valuesOf(socket)) {
      if (own.has(text) || !canBeTyped(text)) continue;
      own.add(text);
      const known = counts.get(text);
      if (known === undefined) counts.set(text, { note, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts]
    .map(([text, { note, count }]) => ({ text, note, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function countChoices(
  key: string,
  choices: readonly string[],
  sockets: readonly Socket[],
): readonly KnownValue[] {
  return choices.map((text) => {
    const filter = valueParsers.get(key)?.(text);
    const count = typeof filter === 'function' ? sockets.filter(filter).length : 0;
    return { text, note: null, count };
  });
}

/** A line of text cannot hold a line break, and nobody could see other control characters in it. */
function canBeTyped(text: string): boolean {
  return text !== '' && !/\p{Cc}/u.test(text);
}

function named(value: string | number, note: string | null = null): Named {
  return { text: String(value), note };
}

function optional(text: string | null): readonly Named[] {
  return text === null ? [] : [named(text)];
}

function networkName(network: Socket['networkNamespace']): string | null {
  return network === null ? null : (network.containerName ?? network.label);
}
