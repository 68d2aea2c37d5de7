import { addressComparator } from '../grouping/compare-addresses.ts';
import type { Machine } from '../machine/machine.ts';
import type { Note } from '../reading/note.ts';
import type { Binding } from '../socket/binding.ts';
import type { Endpoint } from '../socket/endpoint.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Socket } from '../socket/socket.ts';
import type { TableSnapshot } from '../table/delta.ts';
import type { UnixSocket } from '../unix/unix-socket.ts';
import { chooseSpeech } from '../words/choose-language.ts';
import { translateIn } from '../words/translate.ts';
import type {
  DocumentNetwork,
  DocumentNote,
  DocumentSocket,
  SnapshotDocument,
} from './document-schema.ts';
import { documentOpening } from './document-opening.ts';
import { documentOwner } from './document-owner.ts';
import { documentTime } from './document-time.ts';
import { documentUnixSockets } from './document-unix-socket.ts';

/**
 * Makes the document that `portside snapshot` saves and `list --format json` prints
 * (`snapshot.schema.json`). Sockets are in a fixed order, so that two documents can be compared
 * line by line. Without `unixSockets` (null: not read) the document has no such list.
 */
export function snapshotDocument(
  snapshot: TableSnapshot,
  machine: Machine,
  unixSockets: readonly UnixSocket[] | null = null,
): SnapshotDocument {
  const { hostname, platform, release, arch } = machine;
  return {
    format: 'portside-snapshot',
    version: 1,
    takenAt: documentTime(snapshot.takenAtMs),
    host: { hostname, platform, release, arch },
    notes: snapshot.notes.map(documentNote),
    sockets: documentSockets(snapshot),
    ...(unixSockets === null ? {} : { unixSockets: documentUnixSockets(unixSockets) }),
  };
}

/** A file is the same whoever made it: its notes are in English, and `code` is for programs. */
function documentNote({ code, values }: Note): DocumentNote {
  const english = chooseSpeech([]);
  return {
    code,
    message: translateIn(english, `note.${code}.message`, values),
    fix: translateIn(english, `note.${code}.fix`, values),
  };
}

/** In order. That a socket was there when the table was read needs no saying. */
export function documentSockets({
  sockets,
  takenAtMs,
}: Pick<TableSnapshot, 'sockets' | 'takenAtMs'>): DocumentSocket[] {
  const takenAt = documentTime(takenAtMs);
  return inDocumentOrder(sockets).map((socket) => {
    const { openBefore, ...written } = documentSocket(socket);
    return openBefore === undefined || openBefore === takenAt
      ? written
      : { ...written, openBefore };
  });
}

/** One socket as the document shows it. */
export function documentSocket(socket: Socket): DocumentSocket {
  const { protocol, family, local, remote, state, role, owners, ownerReason } = socket;
  const { networkNamespace, binding } = socket;
  return {
    protocol,
    family,
    local: documentEndpoint(local),
    remote: remote === null ? null : documentEndpoint(remote),
    state,
    role,
    owners: owners.map(documentOwner),
    ownerReason,
    ...(networkNamespace === null ? {} : { networkNamespace: documentNetwork(networkNamespace) }),
    ...(binding === null ? {} : { binding: documentBinding(binding) }),
    ...documentOpening(socket),
  };
}

function documentNetwork(network: NetworkNamespace): DocumentNetwork {
  const { inode, label, containerName, containerImage } = network;
  return { inode, label, containerName, containerImage };
}

function documentBinding({ interfaceName, ipv6Only, unit }: Binding): Binding {
  return { interfaceName, ipv6Only, unit };
}

function documentEndpoint({ address, port }: Endpoint): Endpoint {
  return { address, port };
}

/** Sorted by protocol, local port and address, then remote; listeners before their connections. */
export function inDocumentOrder(sockets: readonly Socket[]): readonly Socket[] {
  return [...sockets].sort(socketComparator());
}

/** The order of `inDocumentOrder` for a pair of sockets. */
export function compareSockets(a: Socket, b: Socket): number {
  return socketComparator()(a, b);
}

/** The order of `inDocumentOrder`, for sorting many. */
export function socketComparator(): (a: Socket, b: Socket) => number {
  const compareAddresses = addressComparator();
  const compareRemotes = (a: Endpoint | null, b: Endpoint | null): number => {
    if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    return compareAddresses(a.address, b.address) || a.port - b.port;
  };
  return (a, b) =>
    compareTexts(a.protocol, b.protocol) ||
    a.local.port - b.local.port ||
    compareAddresses(a.local.address, b.local.address) ||
    compareRemotes(a.remote, b.remote) ||
    compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
