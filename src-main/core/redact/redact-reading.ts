import type { Machine } from '../machine/machine.ts';
import type { Filter } from '../query/filter.ts';
import type { Note } from '../reading/note.ts';
import type { TableSnapshot } from '../table/delta.ts';
import type { UnixSocket } from '../unix/unix-socket.ts';
import { privateNames } from './private-names.ts';
import { pseudonyms, type Digest } from './pseudonyms.ts';
import { redactOwners, redactSocket } from './redact-socket.ts';
import type { PrivateNames } from './redact-text.ts';
import { replacer, type Replacer } from './replacer.ts';

/** A look at a machine, to be given away. */
export interface SharedReading {
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  readonly unixSockets: readonly UnixSocket[] | null;
}

export interface RedactOptions {
  readonly digest: Digest;
  /** Who uses the machine, as far as is known beside the home directories in the reading. */
  readonly users: readonly string[];
}

/**
 * The same reading without names of users and of the machine, home paths, secrets and public
 * addresses. Each is replaced by the same pseudonym wherever it stands, so that the reading still
 * makes sense; a note says what was done.
 */
export function redactReading(reading: SharedReading, options: RedactOptions): SharedReading {
  const { snapshot, machine, unixSockets } = reading;
  const replace = replacer(namesIn(reading, options.users), pseudonyms(options.digest));
  const notes: readonly Note[] = [
    { code: 'redacted', level: 'info', values: {} },
    ...snapshot.notes.map((note) => ({ ...note, values: redactValues(note.values, replace) })),
  ];
  return {
    snapshot: {
      ...snapshot,
      notes,
      sockets: snapshot.sockets.map((socket, index) => ({
        ...redactSocket(socket, replace),
        // An id is made of addresses.
        id: String(index),
      })),
    },
    machine: redactMachine(machine, replace),
    unixSockets: unixSockets?.map((socket) => redactUnixSocket(socket, replace)) ?? null,
  };
}

/** As `redactReading`, of what a filter keeps. It is asked first: it speaks of true names. */
export function redactKept(
  reading: SharedReading,
  filter: Filter,
  options: RedactOptions,
): SharedReading {
  const sockets = reading.snapshot.sockets.filter(filter);
  return redactReading({ ...reading, snapshot: { ...reading.snapshot, sockets } }, options);
}

function namesIn(
  { snapshot, machine, unixSockets }: SharedReading,
  users: readonly string[],
): PrivateNames {
  const texts = [
    ...snapshot.sockets.flatMap(({ owners }) => owners.map(({ name }) => name)),
    ...(unixSockets ?? []).flatMap(({ path, owners }) => [
      path ?? '',
      ...owners.map(({ name }) => name),
    ]),
    ...snapshot.notes.flatMap(({ values }) => Object.values(values).map(String)),
  ];
  return privateNames({ users, hostnames: [machine.hostname], texts });
}

function redactUnixSocket(socket: UnixSocket, replace: Replacer): UnixSocket {
  const path = socket.path === null ? null : replace.text(socket.path);
  return { ...socket, path, owners: redactOwners(socket.owners, replace) };
}

function redactMachine(machine: Machine, replace: Replacer): Machine {
  const interfaces = machine.interfaces.map((one) => ({
    ...one,
    address: replace.address(one.address),
  }));
  return { ...machine, hostname: replace.host(machine.hostname), interfaces };
}

function redactValues(values: Note['values'], { text }: Replacer): Note['values'] {
  const redacted = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? text(value) : value,
  ]);
  return Object.fromEntries(redacted) as Note['values'];
}
