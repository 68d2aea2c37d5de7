import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../src-main/core/snapshot/markdown-text.ts';

function cellOf(text: string): string {
  return markdownText(['h'], [[text]]).split('\n')[2] ?? '';
}

describe('markdownText', () => {
  it('writes a table', () => {
    expect(markdownText(['Port', 'Process'], [[80, 'nginx']])).toBe(
      '| Port | Process |\n| --- | --- |\n| 80 | nginx |\n',
    );
  });

  it('is a head alone for no rows', () => {
    expect(markdownText(['Port'], [])).toBe('| Port |\n| --- |\n');
  });

  it.each([
    ['a|b', '| a&#124;b |'],
    ['a\nb\r\nc', '| a b c |'],
    ['`rm`', '| &#96;rm&#96; |'],
    ['<img src=x>', '| &#60;img src=x&#62; |'],
    ['[a](b)', '| &#91;a&#93;(b) |'],
    ['*a* _b_ ~c~', '| &#42;a&#42; &#95;b&#95; &#126;c&#126; |'],
    ['a\\|b', '| a&#92;&#124;b |'],
    ['&lt;', '| &#38;lt; |'],
    ['!x #1 $y$', '| &#33;x &#35;1 &#36;y&#36; |'],
    ['@ada', '| &#64;ada |'],
    ['\u001B[31mred\u2028x', '|  &#91;31mred x |'],
  ])('shows %j as plain text', (text, row) => {
    expect(cellOf(text)).toBe(row);
  });

  it('makes no links of addresses', () => {
    expect(cellOf('https://evil.example')).toBe('| https&#8203;://evil.example |');
    expect(cellOf('www.evil.example')).toBe('| www&#8203;.evil.example |');
  });

  it('keeps the shape of the table whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('|', '\\', '\n', '<b>', '`'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const lines = markdownText(['a', 'b'], rows).split('\n').slice(0, -1);
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) {
          expect(line.match(/\|/g)).toHaveLength(3);
          expect(line).not.toMatch(/[<>`\\]/);
        }
      }),
    );
  });
});
