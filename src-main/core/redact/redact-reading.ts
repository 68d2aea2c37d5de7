import type { Machine } from '../machine/machine.ts';
import type { Filter } from '../query/filter.ts';
import type { Note } from '../reading/note.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import type { TableSnapshot } from '../table/delta.ts';
import type { UnixSocket } from '../unix/unix-socket.ts';
import { pseudonyms, type Digest, type Pseudonyms } from './pseudonyms.ts';
import { redactAddress } from './redact-address.ts';
import { redactText, usersIn, type PrivateNames } from './redact-text.ts';

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

/** Accounts of the system are the same everywhere, and mostly named as their programs. */
const systemUsers: ReadonlySet<string> = new Set(['root', 'daemon', 'nobody', 'system', 'admin']);

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

interface Replacer {
  /** The machine's own name, however short it is. */
  readonly host: (name: string) => string;
  readonly text: (text: string) => string;
  readonly address: (address: string) => string;
}

function replacer(names: PrivateNames, known: Pseudonyms): Replacer {
  return {
    host: (name) => (names.hosts.has(name) ? known.of('host', name) : name),
    text: (text) => redactText(text, names, known),
    address: (address) => redactAddress(address, known),
  };
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
  const found = [...users, ...texts.flatMap(usersIn)];
  const [short = ''] = machine.hostname.split('.');
  return {
    users: new Set(found.filter((name) => !systemUsers.has(name.toLowerCase()))),
    hosts: new Set([machine.hostname, short].filter((name) => !/^(?:localhost)?$/i.test(name))),
  };
}

function redactSocket(socket: Socket, replace: Replacer): Socket {
  const { local, remote, networkNamespace, binding } = socket;
  return {
    ...socket,
    local: redactEndpoint(local, replace),
    remote: remote === null ? null : redactEndpoint(remote, replace),
    owners: redactOwners(socket.owners, replace),
    formerOwners: redactOwners(socket.formerOwners, replace),
    networkNamespace: networkNamespace === null ? null : redactNetwork(networkNamespace, replace),
    binding:
      binding === null
        ? null
        : { ...binding, unit: binding.unit === null ? null : replace.text(binding.unit) },
  };
}

function redactEndpoint({ address, port }: Endpoint, replace: Replacer): Endpoint {
  return { address: replace.address(address), port };
}

function redactOwners(owners: readonly Owner[], replace: Replacer): readonly Owner[] {
  return owners.map((owner) => ({ ...owner, name: replace.text(owner.name) }));
}

function redactNetwork(network: NetworkNamespace, { text }: Replacer): NetworkNamespace {
  const { inode, label, containerName, containerImage } = network;
  return {
    inode,
    label: label === null ? null : text(label),
    containerName: containerName === null ? null : text(containerName),
    containerImage: containerImage === null ? null : text(containerImage),
  };
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
