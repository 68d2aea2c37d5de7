import type { Note } from '../core/reading/note.ts';
import type { Reading } from '../core/reading/reconcile.ts';
import { unreadableTable } from './unreadable-table.ts';

/** What is to be said of a reading, the worst first: that nothing was read, then `ownNotes`. */
export function tableNotes(
  { readable, notes }: Pick<Reading, 'readable' | 'notes'>,
  ownNotes: readonly Note[] = [],
): readonly Note[] {
  const unreadable = readable ? [] : [unreadableTable(notes)];
  return [...unreadable, ...ownNotes, ...notes];
}
