import type { Note } from '../core/reading/note.ts';

/** The note that the whole table is lost, for the first reason that the readers' notes give. */
export function unreadableTable(notes: readonly Note[]): Note {
  const [cause] = notes;
  const reason = cause?.values['reason'] ?? cause?.code ?? 'unknown';
  return { code: 'table-unreadable', level: 'error', values: { reason } };
}
