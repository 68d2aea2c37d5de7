import { describe, expect, it } from 'vitest';
import { areSameNotes, mergeNotes } from '../../../src-main/core/reading/merge-notes.ts';
import type { Note } from '../../../src-main/core/reading/note.ts';

const timeout: Note = {
  code: 'reader-timeout',
  level: 'warning',
  values: { reader: 'systeminformation', seconds: 5 },
};
const sameTimeout: Note = {
  values: { seconds: 5, reader: 'systeminformation' },
  level: 'warning',
  code: 'reader-timeout',
};
const otherTimeout: Note = { ...timeout, values: { ...timeout.values, seconds: 6 } };

describe('mergeNotes', () => {
  it('says each thing once, in the order it was first said', () => {
    expect(mergeNotes([[timeout], [otherTimeout, sameTimeout]])).toEqual([timeout, otherTimeout]);
    expect(mergeNotes([])).toEqual([]);
  });

  it('keeps notes that differ in level only', () => {
    const error: Note = { ...timeout, level: 'error' };
    expect(mergeNotes([[timeout, error]])).toEqual([timeout, error]);
  });
});

describe('areSameNotes', () => {
  it('compares what the notes say, not the objects', () => {
    expect(areSameNotes([timeout], [sameTimeout])).toBe(true);
    expect(areSameNotes([], [])).toBe(true);
    expect(areSameNotes([timeout], [otherTimeout])).toBe(false);
    expect(areSameNotes([timeout], [timeout, otherTimeout])).toBe(false);
    expect(areSameNotes([timeout], [])).toBe(false);
  });
});
