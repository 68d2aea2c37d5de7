import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAnswer, joinAnswer } from '../../../src-main/core/contract/cut-answer.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('cutAnswer', () => {
  it.each([null, 7, 'text', { sockets: 'none' }, [], { rows: rows(5000) }])(
    'leaves %j as it is',
    (result) => {
      expect(cutAnswer(result)).toEqual({ ahead: [], last: result });
    },
  );

  it('leaves a table of usual size as it is, the very object', () => {
    const table = Object.freeze({ revision: 1, sockets: Object.freeze(rows(1000)) });
    const { ahead, last } = cutAnswer(table);
    expect(ahead).toEqual([]);
    expect(last).toBe(table);
  });

  it('sends the rows of a big table ahead, a thousand at a time, each once and in order', () => {
    const { ahead, last } = cutAnswer({ revision: 3, sockets: rows(2500), notes: [] });
    expect(ahead.map((piece) => piece.length)).toEqual([1000, 1000]);
    expect(last).toEqual({ revision: 3, sockets: rows(2500).slice(2000), notes: [] });
  });

  it('never ends with an answer without rows', () => {
    expect(cutAnswer({ sockets: rows(2000) })).toMatchObject({ ahead: [rows(1000)] });
  });
});

describe('cutAnswer of a long text', () => {
  const length = 1_200_000;

  it('sends it ahead in pieces and keeps all else for the answer', () => {
    const { ahead, last } = cutAnswer({ ok: true, text: 'x'.repeat(length) });
    expect(ahead.map(([piece]) => String(piece).length)).toEqual([500_000, 500_000]);
    expect(last).toEqual({ ok: true, text: 'x'.repeat(200_000) });
  });

  it('leaves one of usual size as it is, the very object', () => {
    const answer = { ok: true, text: 'x'.repeat(500_000) };
    expect(cutAnswer(answer)).toEqual({ ahead: [], last: answer });
    expect(cutAnswer(answer).last).toBe(answer);
    expect(cutAnswer({ text: null })).toEqual({ ahead: [], last: { text: null } });
  });

  it.each(['', 'x'])('never cuts a character in two (%j before them)', (before) => {
    const text = before + '\u{1F6A2}'.repeat(length / 2);
    const { ahead, last } = cutAnswer({ text });
    const pieces = ahead.flat().map(String);
    expect(pieces.length).toBe(2);
    expect(pieces.every((piece) => !/\p{Surrogate}/u.test(piece))).toBe(true);
    expect(joinAnswer(pieces, last)).toEqual({ text });
  });
});

describe('joinAnswer', () => {
  it('makes the whole answer again, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer(), (count, revision) => {
        const table = { revision, sockets: rows(count) };
        const { ahead, last } = cutAnswer(table);
        expect(joinAnswer(ahead.flat(), last)).toEqual(table);
      }),
    );
  });

  it('leaves an answer without rows alone', () => {
    expect(joinAnswer([], { sockets: [1] })).toEqual({ sockets: [1] });
    expect(joinAnswer([1, 2], null)).toBeNull();
    expect(joinAnswer([1, 2], { sockets: 'none' })).toEqual({ sockets: 'none' });
  });
});
