import { serviceName } from '../port/service-name.ts';
import { ownNameOfSocket } from '../settings/own-names.ts';
import type { Socket } from '../socket/socket.ts';
import type { Filter } from './filter.ts';
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
  ['name', (socket) => optional(ownNameOfSocket(socket))],
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

/** Counts the values of one key, socket by socket, so that many can be counted in steps. */
export interface ValueCounter {
  readonly add: (socket: Socket) => void;
  /** What was counted so far. */
  readonly values: () => readonly KnownValue[];
}

/**
 * The values of a key that sockets have now, the most frequent first; a key with few values gives
 * all of them in their own order. Empty for a key that is not known.
 */
export function knownValues(key: string, sockets: Iterable<Socket>): readonly KnownValue[] {
  const counter = countValues(key);
  for (const socket of sockets) counter.add(socket);
  return counter.values();
}

/** Counts what `knownValues` tells of a key. */
export function countValues(key: string): ValueCounter {
  const choices = fixed.get(key);
  if (choices !== undefined) return countChoices(key, choices);
  return countFound(found.get(key) ?? (() => []));
}

function countFound(valuesOf: ValuesOfSocket): ValueCounter {
  const counts = new Map<string, { note: string | null; count: number; last: Socket }>();

  function add(socket: Socket): void {
    for (const { text, note } of valuesOf(socket)) {
      const known = counts.get(text);
      if (known === undefined) counts.set(text, { note, count: 1, last: socket });
      else if (known.last !== socket) {
        known.count += 1;
        known.last = socket;
      }
    }
  }

  return {
    add,
    values: () =>
      [...counts]
        .filter(([text]) => canBeTyped(text))
        .map(([text, { note, count }]) => ({ text, note, count }))
        .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
  };
}

function countChoices(key: string, choices: readonly string[]): ValueCounter {
  const counts = choices.map((text) => {
    const parsed = valueParsers.get(key)?.(text);
    const filter: Filter = typeof parsed === 'function' ? parsed : () => false;
    return { text, filter, count: 0 };
  });
  return {
    add(socket) {
      for (const choice of counts) if (choice.filter(socket)) choice.count += 1;
    },
    values: () => counts.map(({ text, count }) => ({ text, note: null, count })),
  };
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
