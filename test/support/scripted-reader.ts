import type { Note } from '../../src-main/core/reading/note.ts';
import type { ReaderName, ReaderReport } from '../../src-main/core/reading/reader-report.ts';
import type { SocketFacts } from '../../src-main/core/socket/socket.ts';
import type { Reader } from '../../src-main/readers/reader.ts';

/** A reader that sees what a test wants it to see. */
export interface ScriptedReader extends Reader {
  sockets: readonly SocketFacts[];
  /** Not null: the next runs fail with this note. */
  failure: Note | null;
  complete: boolean;
  /** Times of the starts so far. */
  readonly startsMs: number[];
  readonly closed: () => boolean;
  /** What each run does before it answers. */
  work: () => Promise<void>;
}

export function scriptedReader(name: ReaderName, nowMs: () => number): ScriptedReader {
  let closed = false;
  const reader: ScriptedReader = {
    name,
    runsCommands: name === 'systeminformation',
    sockets: [],
    failure: null,
    complete: name === 'procfs',
    startsMs: [],
    closed: () => closed,
    work: () => Promise.resolve(),
    read: async () => {
      reader.startsMs.push(nowMs());
      await reader.work();
      return reportOf(reader, nowMs());
    },
    close: () => {
      closed = true;
    },
  };
  return reader;
}

function reportOf(reader: ScriptedReader, takenAtMs: number): ReaderReport {
  const { name, sockets, failure, complete } = reader;
  if (failure !== null) {
    const failed = { outcome: 'failed', sockets: [], notes: [failure], complete: false } as const;
    return { reader: name, takenAtMs, ...failed };
  }
  return { reader: name, takenAtMs, outcome: 'read', sockets, notes: [], complete };
}

/** A TCP listener on 127.0.0.1 that the process `pid` holds. */
export function listenerFacts(port: number, pid = 7): SocketFacts {
  return {
    protocol: 'tcp',
    family: 'ipv4',
    local: { address: '127.0.0.1', port },
    remote: null,
    state: 'LISTEN',
    owners: [{ pid, name: 'node', descriptors: [18], startedAtMs: 1 }],
    ownerReason: null,
    inode: port,
    userId: 0,
    receiveQueueBytes: 0,
    sendQueueBytes: 0,
    networkNamespace: null,
    binding: null,
  };
}
