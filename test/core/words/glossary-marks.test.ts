import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guardValues,
  splitGlossaryMarks,
  stripGlossaryMarks,
} from '../../../src-main/core/words/glossary-marks.ts';

describe('splitGlossaryMarks', () => {
  it('parts a text into plain runs and terms', () => {
    expect(splitGlossaryMarks('A [[listener:listener’s]] [[port]].')).toEqual([
      { text: 'A ', term: null },
      { text: 'listener’s', term: 'listener' },
      { text: ' ', term: null },
      { text: 'port', term: 'port' },
      { text: '.', term: null },
    ]);
  });

  it('has one run for a text without marks and none for no text', () => {
    expect(splitGlossaryMarks('plain [::1]:80')).toEqual([{ text: 'plain [::1]:80', term: null }]);
    expect(splitGlossaryMarks('')).toEqual([]);
  });

  it.each(['[[', ']]', '[[]]', '[[a', 'a]]', '[[:b]]', '[[a:]]', '[ [a]]', '[[a:b:c]]', '[[a]b]'])(
    'leaves %s as it is',
    (text) => {
      expect(stripGlossaryMarks(text)).toBe(text);
      expect(splitGlossaryMarks(text).every((run) => run.term === null)).toBe(true);
    },
  );
});

describe('stripGlossaryMarks', () => {
  it('leaves what a reader without glossary sees', () => {
    expect(stripGlossaryMarks('[[port:Ports]] and [[socket]]s')).toBe('Ports and sockets');
  });
});

describe('guardValues', () => {
  it('leaves numbers and names of values alone', () => {
    expect(guardValues({ count: 3, name: 'node' })).toEqual({ count: 3, name: 'node' });
  });

  it('keeps marks inside values from being read as marks', () => {
    const { name } = guardValues({ name: '[[port]]' });
    expect(splitGlossaryMarks(`a ${name ?? ''} b`)).toEqual([{ text: 'a [[port]] b', term: null }]);
  });

  it('does not let a value complete a mark of the text around it', () => {
    const { name } = guardValues({ name: '[' });
    expect(stripGlossaryMarks(`[${name ?? ''}port]]`)).toBe('[[port]]');
  });

  it('shows a value’s private-use characters as replacements, never as brackets', () => {
    const { name } = guardValues({ name: '\u{E000}\u{E000}port]]' });
    expect(stripGlossaryMarks(name as string)).toBe('\u{FFFD}\u{FFFD}port]]');
  });

  it('gives any value back unchanged, wherever it stands', () => {
    const bracketed = fc.array(fc.constantFrom('[', ']', '[[', ']]', ':', 'port', ' '), {
      maxLength: 9,
    });
    const value = fc.oneof(
      fc.string(),
      bracketed.map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(value, (name) => {
        const guarded = String(guardValues({ name })['name']);
        const text = `[[listener]] ${guarded} [[port:of]]`;
        expect(stripGlossaryMarks(text)).toBe(`listener ${name} of`);
        const terms = splitGlossaryMarks(text).map((run) => run.term);
        expect(terms.filter((term) => term !== null)).toEqual(['listener', 'port']);
      }),
    );
  });
});
