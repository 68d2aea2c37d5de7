import type { DocumentSocket, SnapshotDocument } from '../snapshot/document-schema.ts';
import { openingOfDocument } from '../snapshot/document-opening.ts';
import { ownerOfDocument } from '../snapshot/document-owner.ts';
import { parseSnapshot } from '../snapshot/parse-snapshot.ts';
import type { Socket, SocketFacts } from '../socket/socket.ts';
import { newIds } from '../table/new-ids.ts';
import type { Phrase } from '../words/phrase.ts';
import { documentUnixTable } from './document-unix-table.ts';
import type { DumpReading } from './dump.ts';

/** Reads the text of a snapshot file as a dump: its sockets, and the notes that were taken with it. */
export function readSnapshotDump(text: string): DumpReading {
  const parsed = parseSnapshot(text);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const takenAtMs = document.takenAt === null ? null : Date.parse(document.takenAt);
  return {
    ok: true,
    tool: 'portside',
    platform: document.host.platform,
    hostname: document.host.hostname === '' ? null : document.host.hostname,
    release: document.host.release,
    arch: document.host.arch,
    takenAtMs,
    sockets: documentTable(document.sockets, takenAtMs ?? 0),
    lacks: lacksOf(document),
    hides: [],
    otherSockets: document.unixSockets?.length ?? 0,
    unixSockets:
      document.unixSockets === undefined ? null : documentUnixTable(document.unixSockets),
    wrongLines: { count: 0, kinds: [] },
  };
}

/** Roles were found when the whole table was there to see, so they are taken as they stand. */
function documentTable(saved: readonly DocumentSocket[], takenAtMs: number): readonly Socket[] {
  const taken = new Set<string>();
  const newId = newIds(takenAtMs, (id) => taken.has(id));
  return saved.map((socket) => {
    const facts = documentFacts(socket);
    const id = newId(facts);
    taken.add(id);
    const { role } = socket;
    const opening = openingOfDocument(socket, takenAtMs);
    return Object.freeze({ ...facts, id, role, formerOwners: [], ...opening });
  });
}

function documentFacts(socket: DocumentSocket): SocketFacts {
  const { protocol, family, local, remote, state, owners, ownerReason } = socket;
  return {
    protocol,
    family,
    local,
    remote,
    state,
    owners: owners.map(ownerOfDocument),
    ownerReason,
    inode: null,
    userId: null,
    receiveQueueBytes: null,
    sendQueueBytes: null,
    networkNamespace: socket.networkNamespace ?? null,
    binding: socket.binding ?? null,
  };
}

function lacksOf(document: SnapshotDocument): readonly Phrase[] {
  const notes = document.notes.map(({ message, fix }) => ({
    key: 'dump.savedNote',
    values: { message, fix },
  }));
  return document.takenAt === null ? [...notes, { key: 'dump.noTime', values: {} }] : notes;
}
