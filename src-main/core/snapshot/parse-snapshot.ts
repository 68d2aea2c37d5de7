import * as v from 'valibot';
import type { Phrase } from '../words/phrase.ts';
import { documentSchema, documentVersion, type SnapshotDocument } from './document-schema.ts';

export type SnapshotParsing =
  | { readonly ok: true; readonly document: SnapshotDocument }
  | { readonly ok: false; readonly problem: Phrase };

/**
 * Reads the text of a snapshot file. Fields that version 1 does not know are ignored; anything
 * else that is wrong comes back as one problem that names the place. Never throws.
 */
export function parseSnapshot(text: string): SnapshotParsing {
  const value = parseJson(text);
  if (value === undefined) return { ok: false, problem: phrase('snapshot.notJson') };
  const problem = foreignProblem(value);
  if (problem !== null) return { ok: false, problem };
  const result = v.safeParse(documentSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, document: result.output };
  return { ok: false, problem: fieldProblem(result.issues[0]) };
}

/** Windows tools write a byte order mark before the text (RFC 8259 section 8.1 lets us skip it). */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const anyDocument = v.object({ format: v.literal('portside-snapshot') });
const newerDocument = v.object({ version: v.pipe(v.number(), v.gtValue(documentVersion)) });

function foreignProblem(value: unknown): Phrase | null {
  if (!v.is(anyDocument, value)) return phrase('snapshot.notSnapshot');
  const newer = v.safeParse(newerDocument, value);
  if (!newer.success) return null;
  return phrase('snapshot.newerVersion', {
    version: String(newer.output.version),
    known: String(documentVersion),
  });
}

type Issue = v.InferIssue<typeof documentSchema>;

function fieldProblem(issue: Issue): Phrase {
  const field = fieldPath(issue);
  if (issue.message.startsWith('snapshot.')) return phrase(issue.message, { field });
  if (issue.received === 'undefined') return phrase('snapshot.missingField', { field });
  return phrase('snapshot.wrongField', { field, expected: issue.expected ?? '' });
}

/** `sockets[3].owners[0].pid`: as one would write it in JavaScript or jq. */
function fieldPath(issue: Issue): string {
  const keys: readonly unknown[] = issue.path?.map((item) => item.key) ?? [];
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function phrase(key: string, values: Phrase['values'] = {}): Phrase {
  return { key, values };
}
