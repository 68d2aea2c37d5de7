import type { DumpTool } from '../dump/dump.ts';
import { documentSocket } from '../snapshot/snapshot-document.ts';
import type { DocumentSocket } from '../snapshot/document-schema.ts';
import type { Comparison, SocketChange } from './comparison.ts';

/** Where one side of a comparison is from. */
export interface ComparedSource {
  /** `portside` for snapshots and the live table. */
  readonly tool: DumpTool;
  readonly platform: string;
  readonly hostname: string | null;
  readonly takenAtMs: number | null;
}

interface DocumentSource {
  readonly tool: string;
  readonly platform: string;
  readonly hostname: string | null;
  readonly takenAt: string | null;
}

interface DocumentChange {
  readonly before: DocumentSocket;
  readonly after: DocumentSocket;
}

/** What `portside diff --format json` prints; sockets are as in the snapshot document. */
export interface ComparisonDocument {
  readonly format: 'portside-comparison';
  readonly version: 1;
  readonly before: DocumentSource;
  readonly after: DocumentSource;
  readonly opened: readonly DocumentSocket[];
  readonly closed: readonly DocumentSocket[];
  readonly ownerChanged: readonly DocumentChange[];
  readonly stateChanged: readonly DocumentChange[];
  readonly newlyExposed: readonly DocumentSocket[];
  readonly noLongerExposed: readonly DocumentSocket[];
  /** How many sockets only one side names the owner of; nothing is said of their programs. */
  readonly ownersNotCompared: number;
  /** True where names, secrets and public addresses were replaced by pseudonyms. */
  readonly redacted?: boolean;
}

/** Makes the document of a comparison of two sources. */
export function comparisonDocument(
  comparison: Comparison,
  before: ComparedSource,
  after: ComparedSource,
): ComparisonDocument {
  return {
    format: 'portside-comparison',
    version: 1,
    before: documentSource(before),
    after: documentSource(after),
    opened: comparison.opened.map(documentSocket),
    closed: comparison.closed.map(documentSocket),
    ownerChanged: comparison.ownerChanged.map(documentChange),
    stateChanged: comparison.stateChanged.map(documentChange),
    newlyExposed: comparison.newlyExposed.map(documentSocket),
    noLongerExposed: comparison.noLongerExposed.map(documentSocket),
    ownersNotCompared: comparison.ownerUntold.length,
  };
}

function documentSource({ tool, platform, hostname, takenAtMs }: ComparedSource): DocumentSource {
  const takenAt = takenAtMs === null ? null : new Date(takenAtMs).toISOString();
  return { tool, platform, hostname, takenAt };
}

function documentChange({ before, after }: SocketChange): DocumentChange {
  return { before: documentSocket(before), after: documentSocket(after) };
}
