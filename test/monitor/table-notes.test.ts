import { describe, expect, it } from 'vitest';
import type { Note } from '../../src-main/core/reading/note.ts';
import { tableNotes } from '../../src-main/monitor/table-notes.ts';

const denied: Note = { code: 'procfs-unreadable', level: 'error', values: { reason: 'EACCES' } };
const own: Note = { code: 'worker-restarted', level: 'warning', values: { reason: 'exit 1' } };

describe('tableNotes', () => {
  it('says first that nothing was read, then what is its own', () => {
    expect(tableNotes({ readable: false, notes: [denied] }, [own])).toEqual([
      { code: 'table-unreadable', level: 'error', values: { reason: 'EACCES' } },
      own,
      denied,
    ]);
  });

  it('has nothing to add to a reading that succeeded', () => {
    expect(tableNotes({ readable: true, notes: [denied] })).toEqual([denied]);
    expect(tableNotes({ readable: true, notes: [] })).toEqual([]);
  });
});
