import type { Note } from './note.ts';

/** The notes of several readers as one list, in order, each said once. */
export function mergeNotes(lists: readonly (readonly Note[])[]): readonly Note[] {
  const byContent = new Map<string, Note>();
  for (const note of lists.flat()) {
    const content = noteContent(note);
    if (!byContent.has(content)) byContent.set(content, note);
  }
  return [...byContent.values()];
}

/** True when both lists say the same, in the same order. */
export function areSameNotes(one: readonly Note[], other: readonly Note[]): boolean {
  return (
    one.length === other.length &&
    one.every((note, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && noteContent(note) === noteContent(counterpart);
    })
  );
}

function noteContent({ code, level, values }: Note): string {
  const entries = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([code, level, entries]);
}
