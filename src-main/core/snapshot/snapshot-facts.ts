import * as v from 'valibot';
import type { SnapshotFacts } from './saved-snapshot.ts';
import { documentHeadSchema, type DocumentHead } from './document-schema.ts';

/** Where the top of a document ends that was written with an indent of two. */
const headEnd = ',\n  "notes": [';

/**
 * Reads what a saved snapshot is of from the beginning of its file. Null where that is not to be
 * had from there, as in documents that somebody else wrote: then the whole has to be read.
 */
export function factsOfStart(start: string): SnapshotFacts | null {
  const end = start.indexOf(headEnd);
  if (end < 0) return null;
  const head = v.safeParse(documentHeadSchema, parseJson(`${start.slice(0, end)}}`));
  if (!head.success || head.output.saved === undefined) return null;
  return snapshotFacts(head.output, head.output.saved.sockets);
}

/** What a document with so many sockets is of. */
export function snapshotFacts(
  { takenAt, host, saved }: DocumentHead,
  sockets: number,
): SnapshotFacts {
  return {
    takenAtMs: takenAt === null ? null : Date.parse(takenAt),
    hostname: host.hostname,
    platform: host.platform,
    by: saved?.by ?? null,
    label: saved?.label ?? '',
    sockets,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
