import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src-main/core/snapshot/csv-text.ts';

describe('csvText', () => {
  it('writes RFC 4180', () => {
    expect(
      csvText([
        ['a', 1],
        ['b "c", d', ''],
      ]),
    ).toBe('"a","1"\r\n"b ""c"", d",""\r\n');
    expect(csvText([])).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '  @x', '\u00A0-1', '\tx'])(
    'makes %j harmless',
    (cell) => {
      expect(csvText([[cell]])).toBe(`"'${cell}"\r\n`);
    },
  );

  it('keeps a cell on one line, so that no name forges a row', () => {
    expect(csvText([['a\n"tcp","0.0.0.0"', 'b\r\n\u2028c']])).toBe(
      '"a ""tcp"",""0.0.0.0""","b c"\r\n',
    );
    expect(csvText([['\r=1', '\n=1']])).toBe('"\' =1","\' =1"\r\n');
  });

  it.each(['a=1', '1-2', 'x@y', "'=1", '', ' a'])('leaves %j alone', (cell) => {
    expect(csvText([[cell]])).toBe(`"${cell}"\r\n`);
  });

  it('can be read back, and no cell begins a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=', '"', '\r\n', ',', ';', '-', '"=1'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const back = readCsv(csvText(rows));
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [index, text] of back.flat().entries()) {
          expect(text).not.toMatch(/^[=+\-@\t\r]/);
          const cell = (rows.flat()[index] ?? '').replaceAll(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
          expect([cell, `'${cell}`]).toContain(text);
        }
      }),
    );
  });
});

/** A reader of fully quoted RFC 4180 text, written apart from the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
