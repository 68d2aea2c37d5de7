import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeJson } from '../../../src-main/cli/terminal/safe-json.ts';

describe('safeJson', () => {
  it('escapes what JSON lets stand although terminals obey it', () => {
    expect(safeJson(JSON.stringify('\x7f\x9b31m\u202e\u{e0041}'))).toBe(
      '"\\u007f\\u009b31m\\u202e\\udb40\\udc41"',
    );
  });

  it('keeps the lines of indented JSON', () => {
    const text = JSON.stringify({ a: [1, 'x\ny'] }, null, 2);
    expect(safeJson(text)).toBe(text);
  });

  it('never changes the meaning and leaves nothing to obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = safeJson(JSON.stringify({ value }, null, 2));
        expect(JSON.parse(text)).toEqual({ value });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
